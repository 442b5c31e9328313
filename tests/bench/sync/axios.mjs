// SPDX-License-Identifier: GPL-3.0-or-later
// The same sync by node's axios: login, plant list, device list, one sweep of real-time data, one call at a time on a
// kept connection. Keeps the values in plain objects, as a script would.
// Usage: node axios.mjs URL USER, with the password in HELIODESK_SYSTEM_CODE and axios beside this file.
import http from 'node:http';
import axios from 'axios';

const [, , baseURL, userName] = process.argv;
const typesWithData = new Set([1, 10, 17, 38, 39, 41, 47, 23070]);
const client = axios.create({ baseURL, httpAgent: new http.Agent({ keepAlive: true }) });
let calls = 0;

async function call(path, body) {
  const reply = await client.post(path, body);
  ++calls;
  if (!reply.data.success)
    throw new Error(`${path}: failCode ${reply.data.failCode}`);
  return reply;
}

function batches(list) {
  const result = [];
  for (let first = 0; first < list.length; first += 100)
    result.push(list.slice(first, first + 100));
  return result;
}

const login = await call('/thirdData/login', { userName, systemCode: process.env.HELIODESK_SYSTEM_CODE });
client.defaults.headers.common['XSRF-TOKEN'] = login.headers['xsrf-token'];

const plants = [];
for (let pageNo = 1, pageCount = 1; pageNo <= pageCount; ++pageNo) {
  const page = (await call('/thirdData/stations', { pageNo })).data.data;
  pageCount = page.pageCount;
  plants.push(...page.list);
}
const codes = plants.map((plant) => plant.plantCode);
const devices = [];
for (const batch of batches(codes))
  devices.push(...(await call('/thirdData/getDevList', { stationCodes: batch.join(',') })).data.data);

const values = new Map();
for (const batch of batches(codes)) {
  for (const row of (await call('/thirdData/getStationRealKpi', { stationCodes: batch.join(',') })).data.data)
    values.set(row.stationCode, row.dataItemMap);
}
const byType = new Map();
for (const device of devices) {
  if (!byType.has(device.devTypeId))
    byType.set(device.devTypeId, []);
  byType.get(device.devTypeId).push(device);
}
let answered = 0;
for (const [devTypeId, group] of byType) {
  if (!typesWithData.has(devTypeId))
    continue;
  for (const batch of batches(group)) {
    const devIds = batch.map((device) => device.id).join(',');
    const rows = (await call('/thirdData/getDevRealKpi', { devIds, devTypeId })).data.data;
    answered += rows.length;
    for (const row of rows)
      values.set(row.devId, row.dataItemMap);
  }
}
console.log(JSON.stringify({ calls, plants: plants.length, devices: devices.length, answered }));
process.exit(0);

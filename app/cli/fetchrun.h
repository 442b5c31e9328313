// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/polling/datafetcher.h"

//! A run that gets data of the past through the account's DataFetcher, so that what the stores have already
//! costs no call. Says on stderr how far a long fetch is.
class FetchRun : public CommandRun
{
    Q_OBJECT
public:
    FetchRun(const Options &options, AccountSession &session, Clock &clock, Knowledge knowledge);

protected:
    //! Makes the wishes and returns their ids, 0 among them for what is there already; \a problem ends the
    //! run with the exit code of \a code.
    virtual QList<int> ask(DataFetcher &fetcher, QString &problem, ExitCode &code) = 0;
    //! Failed calls that are an answer, too, do not count.
    virtual int failuresOf(const FetchProgress &progress) const { return progress.callsFailed; }

    void proceed() override;
    qint64 heldUpUntil() const override;
    void tellWhatIsLeft() override;

private:
    void takeProgress(const FetchProgress &progress);
    void takeEnd(const FetchProgress &progress);

    QList<int> m_wishes; // not over yet
    int m_failedCalls = 0;
    qint64 m_saidAt = 0; // UTC ms
};

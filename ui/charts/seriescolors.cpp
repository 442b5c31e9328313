// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriescolors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// After Okabe and Ito, darkened or lightened to 3:1 on the background of the chart.
constexpr std::array<QRgb, 8> onLight {0xc97a00, 0x4f46c8, 0x008f7a, 0xc02c78,
                                       0x2b8fd0, 0x7a5230, 0x5b6b82, 0xd03b1f};
constexpr std::array<QRgb, 8> onDark {0xffb938, 0x9790ff, 0x2fc9ae, 0xf06bb0,
                                      0x6cc3ff, 0xc9a27c, 0x9fb0c8, 0xff8a70};
// A scale whose lightness rises all the way: its order holds without any hue.
constexpr std::array<QRgb, 5> scaleOnLight {0x3b0f70, 0x8c2981, 0xc43c6a, 0xd9652b, 0xa98600};
constexpr std::array<QRgb, 5> scaleOnDark {0x8f7bff, 0xc56be0, 0xf0709a, 0xff9f5a, 0xffe37a};

QColor between(const std::array<QRgb, 5> &scale, double place)
{
    const double at = std::clamp(place, 0.0, 1.0) * double(scale.size() - 1);
    const size_t lower = std::min(scale.size() - 2, size_t(at));
    const double share = at - double(lower);
    const QColor a(scale[lower]);
    const QColor b(scale[lower + 1]);
    const auto mix = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QColor seriesColor(int index, int count, bool isDark)
{
    const auto &colors = isDark ? onDark : onLight;
    if (count <= int(colors.size()))
        return QColor(colors[size_t(index) % colors.size()]);
    return between(isDark ? scaleOnDark : scaleOnLight, double(index) / double(count - 1));
}

QColor toneColor(MarkTone tone, bool isDark)
{
    switch (tone) {
    case MarkTone::Good:
        return isDark ? QColor(0x4f, 0xc9, 0x8a) : QColor(0x1f, 0x8a, 0x52);
    case MarkTone::Info:
        return isDark ? QColor(0x6c, 0xb6, 0xff) : QColor(0x2a, 0x6f, 0xc0);
    case MarkTone::Warning:
        return isDark ? QColor(0xff, 0xb9, 0x38) : QColor(0xb2, 0x6a, 0x00);
    case MarkTone::Bad:
        return isDark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc2, 0x2f, 0x2f);
    case MarkTone::Calm:
        break;
    }
    return isDark ? QColor(0x8a, 0x94, 0xa6) : QColor(0x6b, 0x75, 0x85);
}

// The pairs of tokens.json keep the contrast they promise there (WCAG 2.2, relative luminance).
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

#include "support/desk.h"

namespace felt::desktop::tests {
namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QColor named(const Theme& theme, const QString& name) {
    if (name.startsWith(QLatin1String("diverging"))) return theme.diverging().at(name.mid(9).toUInt());
    const auto token = felt::named<Colour>(fromQt(name));
    REQUIRE(token);
    return theme.colour(*token);
}

QJsonArray pairs() {
    QFile file(QStringLiteral(":/felt/tokens.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("pairs")].toArray();
}

}  // namespace

TEST_CASE("Every pair of colours keeps its contrast") {
    const Desk light, night(dark());
    const QJsonArray all = pairs();
    REQUIRE(all.size() > 50);
    for (const QJsonValue& pair : all) {
        const QString front = pair[0].toString(), behind = pair[1].toString();
        INFO(front.toStdString() << " on " << behind.toStdString());
        CHECK(contrast(named(light.theme, front), named(light.theme, behind)) >= pair[2].toDouble());
        CHECK(contrast(named(night.theme, front), named(night.theme, behind)) >= pair[2].toDouble());
    }
}

TEST_CASE("The measure of contrast is the one of WCAG") {
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
    CHECK(std::abs(contrast(QColor(119, 119, 119), Qt::white) - 4.478) < 0.001);
}

}  // namespace felt::desktop::tests

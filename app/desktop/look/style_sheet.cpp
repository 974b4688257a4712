// What Qt's style sheets draw: buttons, fields, rows, cards. Painted widgets draw themselves.
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <algorithm>

#include "base/check.h"
#include "bridge/text.h"
#include "look/theme.h"

namespace felt::desktop {

// resources/felt.qss with @token for a colour and 12px* for a length that grows with the text.
QString Theme::styleSheet() const {
    QFile file(QStringLiteral(":/felt/felt.qss"));
    FELT_CHECK(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QStringLiteral("@start"),
                  QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("right") : QStringLiteral("left"));
    sheet.replace(QStringLiteral("@scheme"), m_look.scheme == Look::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    // Longer names first, so that @ink-soft is not read as @ink.
    std::vector<std::string_view> names(Choices<Colour>::names.begin(), Choices<Colour>::names.end());
    std::sort(names.begin(), names.end(), [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    for (const std::string_view name : names) sheet.replace(QLatin1Char('@') + toQt(name), colour(*named<Colour>(name)).name());
    static const QRegularExpression length(QStringLiteral("(\\d+)px\\*"));
    QString scaled;
    qsizetype from = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        scaled += sheet.mid(from, match.capturedStart() - from) + QString::number(px(match.captured(1).toInt())) + QStringLiteral("px");
        from = match.capturedEnd();
    }
    return scaled + sheet.mid(from);
}

}  // namespace felt::desktop

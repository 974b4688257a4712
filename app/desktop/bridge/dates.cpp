#include "bridge/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <cstdlib>

#include "base/check.h"
#include "bridge/text.h"
#include "bridge/translator.h"

namespace felt::desktop {
namespace {

QString tr(const char* text, const char* context = nullptr) { return QCoreApplication::translate("dates", text, context); }

}  // namespace

QDate livedDay(const Moment& moment) { return QDate::fromString(toQt(moment.date()), Qt::ISODate); }

QTime livedTime(const Moment& moment) {
    if (moment.precision() == Moment::Precision::Day) return {};
    return QTime::fromString(toQt(std::string_view(moment.text()).substr(11, 5)), QStringLiteral("HH:mm"));
}

QLocale localeFor(const std::string& languageTag) { return QLocale(toQt(languageTag)); }

QString longDay(const QDate& day, const QLocale& locale) {
    // Patterns of Qt: dddd the weekday, d the day, MMMM the month, yyyy the year; other letters between single quotes.
    const QString pattern = day.year() == QDate::currentDate().year() ? tr("dddd d MMMM") : tr("dddd d MMMM yyyy");
    return locale.toString(day, pattern);
}

QString shortDay(const QDate& day, const QLocale& locale) { return locale.toString(day, tr("ddd d")); }

QString monthAndYear(const QDate& day, const QLocale& locale) {
    return fill(tr("{1} {2}", "month and year"), {locale.standaloneMonthName(day.month()), locale.toString(day, QStringLiteral("yyyy"))});
}

QString hour(const QTime& time, const QLocale& locale) { return time.isValid() ? locale.toString(time, tr("HH:mm")) : QString(); }

QString partOfDay(const QTime& time) {
    if (!time.isValid()) return tr("some time that day");
    const int hour = time.hour();
    if (hour < 5) return tr("in the night");
    if (hour < 12) return tr("in the morning");
    if (hour < 18) return tr("in the afternoon");
    if (hour < 23) return tr("in the evening");
    return tr("in the night");
}

QString whole(const Moment& moment, const QLocale& locale) {
    const QString day = longDay(livedDay(moment), locale);
    const QTime time = livedTime(moment);
    return time.isValid() ? fill(tr("{1}, {2}", "day and time"), {day, hour(time, locale)}) : day;
}

Moment wallClock(const QDate& day, const QTime& time) {
    QString text = day.toString(Qt::ISODate);
    if (time.isValid()) {
        const int minutes = QDateTime(day, time).offsetFromUtc() / 60;
        text += QLatin1Char('T') + time.toString(QStringLiteral("HH:mm")) + QLatin1Char(minutes < 0 ? '-' : '+') +
                QTime(0, 0).addSecs(std::abs(minutes) * 60).toString(QStringLiteral("HH:mm"));
    }
    const auto moment = Moment::parse(fromQt(text));
    FELT_CHECK(moment.has_value());
    return *moment;
}

}  // namespace felt::desktop

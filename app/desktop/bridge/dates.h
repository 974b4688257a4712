// Lived days and hours as a person reads them, in the language of the window.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include "base/moment.h"

namespace felt::desktop {

QDate livedDay(const Moment& moment);
QTime livedTime(const Moment& moment);  // invalid where only the day is known

QLocale localeFor(const std::string& languageTag);

QString longDay(const QDate& day, const QLocale& locale);   // Thursday 19 November, with the year where it is not this one's
QString shortDay(const QDate& day, const QLocale& locale);  // Thu 19
QString monthAndYear(const QDate& day, const QLocale& locale);
QString hour(const QTime& time, const QLocale& locale);  // 21:15
// In words: in the morning, in the evening …; "some time that day" where the time is not known.
QString partOfDay(const QTime& time);
// Thursday 19 November, 21:15
QString whole(const Moment& moment, const QLocale& locale);

// The moment of that wall clock where the computer is, or the day alone where time is not valid.
Moment wallClock(const QDate& day, const QTime& time);

}  // namespace felt::desktop

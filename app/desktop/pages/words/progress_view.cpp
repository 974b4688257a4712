#include "pages/words/progress_view.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "bridge/dates.h"
#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "trainer/study_day.h"
#include "widgets/button.h"
#include "widgets/chip_box.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int months = 6;
constexpr int retentionDays = 90, answersToSay = 20;

QDate dateOf(int studyDay) { return QDate(1970, 1, 1).addDays(studyDay); }

// A table of words and numbers: every cell is a text of its own, read row by row.
class Table {
public:
    Table(const Theme& theme, QVBoxLayout& column) : m_theme(theme), m_grid(new QGridLayout) {
        m_grid->setHorizontalSpacing(theme.px(24));
        m_grid->setVerticalSpacing(theme.px(8));
        m_grid->setColumnStretch(0, 1);
        column.addLayout(m_grid);
    }
    void row(const QStringList& cells, Tone tone = Tone::Ink) {
        for (int i = 0; i < cells.size(); ++i) {
            auto* const cell = new Text(m_theme, tone == Tone::Soft ? Type::Caption : Type::Body, cells[i], tone);
            if (i > 0) cell->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_grid->addWidget(cell, m_line, i);
        }
        ++m_line;
    }

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
    int m_line = 0;
};

}  // namespace

ProgressView::ProgressView(Session& session, WordsPresenter&, QWidget* parent) : QWidget(parent), m_session(session) {
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme.px(16));
    m_column = scroll.column;
    outer->addWidget(scroll.area);
    auto* const back = new Button(theme, Button::Kind::Secondary, tr("Back to the word"));
    back->setObjectName(QStringLiteral("backFromProgress"));
    back->setIconName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &ProgressView::closed);
    m_column->addWidget(back, 0, Qt::AlignLeading);
    connect(&session, &Session::studyRead, this, &ProgressView::fill);
}

void ProgressView::read() {
    m_session.wantStudy();
    fill();
}

void ProgressView::fill() {
    if (!m_session.study()) return;
    const StudyState& study = *m_session.study();
    delete m_inside;
    m_inside = new QWidget;
    auto* const column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.theme().px(16));
    addNow(*column, study);
    addMonths(*column, study);
    addRetention(*column, study);
    column->addStretch(1);
    m_column->addWidget(m_inside);
}

void ProgressView::addNow(QVBoxLayout& column, const StudyState& study) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.column->addWidget(new Text(theme, Type::Section, tr("Words you use, and words you recognise")));
    const auto words = study.progress();
    std::vector<LanguageTag> languages{study.languages().feelsIn};
    if (study.languages().learns) languages.push_back(*study.languages().learns);
    const int rollover = study.deck().scheduler().schedule().rolloverHour;
    const auto standing = trainer::standingsOn({study.today()}, study.learner(), rollover).front();
    Table table(theme, *card.column);
    QStringList head{QString(), tr("named in the last 90 days")};
    for (const LanguageTag& each : languages) head << desktop::fill(tr("recognised, {1}", "in a language"), {languageName(each)});
    table.row(head, Tone::Soft);
    const QString names[] = {tr("Sensations"), tr("Feelings"), tr("Needs")};
    for (const lexicon::Kind kind : lexicon::kinds) {
        QStringList cells{names[std::size_t(kind)], m_session.locale().toString(standing.used[std::size_t(kind)])};
        for (const LanguageTag& each : languages)
            cells << m_session.locale().toString(std::count_if(words.begin(), words.end(), [&](const trainer::WordProgress& word) {
                return word.recognised && word.language == each && word.id.kind() == kind;
            }));
        table.row(cells);
    }
    card.column->addWidget(new Text(theme, Type::Caption,
                                    tr("Recognised: on a later day than the first, the word came to mind, or you said that you know it."),
                                    Tone::Soft));
    column.addWidget(card.frame);
}

void ProgressView::addMonths(QVBoxLayout& column, const StudyState& study) {
    const Theme& theme = m_session.theme();
    const QDate today = dateOf(study.today());
    std::vector<int> ends;
    for (int back = months - 1; back > 0; --back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - back);
        ends.push_back(int(QDate(1970, 1, 1).daysTo(first)) - 1);
    }
    ends.push_back(study.today());
    const auto standings = trainer::standingsOn(ends, study.learner(), study.deck().scheduler().schedule().rolloverHour);
    const Card card = makeCard(theme);
    card.column->addWidget(new Text(theme, Type::Section, tr("Over the months")));
    Table table(theme, *card.column);
    table.row({QString(), tr("named in the 90 days before"), tr("recognised")}, Tone::Soft);
    for (const trainer::Standing& each : standings) {
        const auto sum = [](const auto& counts) { return counts[0] + counts[1] + counts[2]; };
        const QString when = each.day == study.today() ? tr("Today") : longDay(dateOf(each.day), m_session.locale());
        table.row({when, m_session.locale().toString(sum(each.used)), m_session.locale().toString(sum(each.recognised))});
    }
    column.addWidget(card.frame);
}

void ProgressView::addRetention(QVBoxLayout& column, const StudyState& study) {
    const Theme& theme = m_session.theme();
    const Card card = makeCard(theme);
    card.column->addWidget(new Text(theme, Type::Section, tr("For the curious")));
    const trainer::Schedule& schedule = study.deck().scheduler().schedule();
    const auto found = trainer::trueRetention(study.records().reviews, schedule.rolloverHour, study.today() - retentionDays, study.today());
    const auto percent = [&](double share) { return m_session.locale().toString(share * 100, 'f', 0); };
    const QString text =
        found.asked < answersToSay
            ? tr("How well words come back after some days is not to be said yet: it takes some twenty answers.")
            : desktop::fill(
                  tr("Of {1} words that were asked for some days later, {2} came to mind: {3} %, and with so many answers it may as "
                     "well be {4} to {5} %. The rhythm aims at {6} %; more would mean many more cards."),
                  {m_session.locale().toString(found.asked), m_session.locale().toString(found.recalled),
                   percent(double(found.recalled) / found.asked), percent(found.low), percent(found.high), percent(schedule.retention)});
    auto* const said = new Text(theme, Type::Body, text);
    said->setObjectName(QStringLiteral("retention"));
    card.column->addWidget(said);
    column.addWidget(card.frame);
}

}  // namespace felt::desktop

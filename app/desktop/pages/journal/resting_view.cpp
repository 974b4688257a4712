#include "pages/journal/resting_view.h"

#include <QScrollArea>
#include <algorithm>

#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/text.h"

namespace felt::desktop {

RestingView::RestingView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.px(12));
    auto* const head = new QHBoxLayout;
    head->addWidget(new Text(theme, Type::Section, tr("Resting entries")), 1);
    auto* const close = new Button(theme, Button::Kind::Quiet, tr("Back to the journal"));
    close->setObjectName(QStringLiteral("closeResting"));
    connect(close, &QPushButton::clicked, this, &RestingView::closed);
    head->addWidget(close);
    outer->addLayout(head);
    outer->addWidget(new Text(theme, Type::Body,
                              tr("What was deleted rests for 30 days, then it goes for good. Until then it can come back as it was."),
                              Tone::Soft));
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(scrolled);
    m_column->setContentsMargins(0, 0, theme.px(8), 0);
    scroll->setWidget(scrolled);
    outer->addWidget(scroll, 1);
}

void RestingView::setRows(const std::vector<Row>& rows) {
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row& a, const Row& b) {
                          return a.id == b.id && a.rests == b.rests;
                      });
    if (same && m_inside != nullptr) return;  // a question that stands there stays
    m_rows = rows;
    if (m_inside != nullptr) m_inside->deleteLater();  // perhaps from a click on a button inside
    m_column->addWidget(m_inside = new QWidget);
    auto* const column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(12));
    for (const Row& row : rows) column->addWidget(makeRow(row));
    column->addStretch(1);
}

QWidget* RestingView::makeRow(const Row& row) {
    const Card card = makeCard(m_theme);
    card.column->setContentsMargins(m_theme.px(20), m_theme.px(14), m_theme.px(20), m_theme.px(10));
    card.frame->setObjectName(QStringLiteral("resting"));
    card.column->addWidget(
        new Text(m_theme, Type::Caption, fill(tr("{1} · {2}", "when, and how long it rests"), {row.when, row.rests}), Tone::Soft));
    card.column->addWidget(new Text(m_theme, Type::Lead, row.summary));
    const auto named = [&](Button* button, const char* name) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(row.when);
        return button;
    };
    auto* const acts = new QWidget;
    auto* const line = new FlowLayout(acts, m_theme.px(16));
    auto* const back = named(new Button(m_theme, Button::Kind::Quiet, tr("Bring it back")), "bringBack");
    back->setIconName(QStringLiteral("undo"));
    auto* const erase = named(new Button(m_theme, Button::Kind::Soft, tr("Erase for good")), "eraseForGood");
    erase->setIconName(QStringLiteral("bin"));
    line->addWidget(back);
    line->addWidget(erase);
    card.column->addWidget(acts);

    auto* const question = new QWidget;
    auto* const asking = new QVBoxLayout(question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(
        new Text(m_theme, Type::Body, tr("Erase this entry for good? Nothing can bring it back then, except a backup made before.")));
    auto* const answers = new FlowLayout(nullptr, m_theme.px(16));
    auto* const keep = named(new Button(m_theme, Button::Kind::Secondary, tr("Let it rest")), "letItRest");
    auto* const really = named(new Button(m_theme, Button::Kind::Secondary, tr("Erase it")), "eraseReally");
    answers->addWidget(keep);
    answers->addWidget(really);
    asking->addLayout(answers);
    question->hide();
    card.column->addWidget(question);

    connect(back, &QPushButton::clicked, this, [this, id = row.id] { emit bringBackWanted(id); });
    connect(erase, &QPushButton::clicked, question, [acts, question, keep] {
        question->show();
        acts->hide();
        keep->setFocus();
    });
    connect(keep, &QPushButton::clicked, question, [acts, question, erase] {
        acts->show();
        question->hide();
        erase->setFocus();
    });
    connect(really, &QPushButton::clicked, this, [this, id = row.id] { emit eraseWanted(id); });
    return card.frame;
}

}  // namespace felt::desktop

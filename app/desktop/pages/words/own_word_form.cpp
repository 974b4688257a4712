#include "pages/words/own_word_form.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int longestWord = 200;  // characters; an entry holds more bytes than these can have

}  // namespace

OwnWordForm::OwnWordForm(Session& session, WordsPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_presenter(presenter),
      m_draft{std::nullopt, lexicon::Kind::Sensation, session.wordLanguage(), {}, {}, {}, {}} {
    const Theme& theme = session.theme();
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme.px(16));
    outer->addWidget(scroll.area);
    const Card card = makeCard(theme);
    card.column->setSpacing(theme.px(8));
    scroll.column->addWidget(card.frame);
    scroll.column->addStretch(1);
    card.column->addWidget(m_title = new Text(theme, Type::Section, tr("A word of your own")));
    const auto label = [&](const QString& text, QWidget* field) {
        auto* const words = new Text(theme, Type::Caption, text, Tone::Soft);
        words->setBuddy(field);
        field->setAccessibleName(text);
        field->setProperty("focusRadius", 8);
        card.column->addWidget(words);
        card.column->addWidget(field);
    };
    m_word = new QLineEdit;
    m_word->setObjectName(QStringLiteral("ownWord"));
    m_word->setMaxLength(longestWord);
    label(tr("The word, as you say it"), m_word);
    card.column->addWidget(m_said = new Text(theme, Type::Caption, {}, Tone::Alarm));
    m_said->setObjectName(QStringLiteral("ownSaid"));
    m_said->hide();
    auto* const row = new QWidget;
    auto* const flow = new FlowLayout(row, theme.px(6));
    m_kinds = new QButtonGroup(this);
    const std::tuple<lexicon::Kind, QString, const char*> kinds[] = {{lexicon::Kind::Sensation, tr("Sensation"), "ownSensation"},
                                                                     {lexicon::Kind::Feeling, tr("Feeling"), "ownFeeling"},
                                                                     {lexicon::Kind::Need, tr("Need"), "ownNeed"}};
    for (const auto& [kind, text, name] : kinds) {
        auto* const button = new Button(theme, Button::Kind::Answer, text);
        button->setObjectName(QString::fromLatin1(name));
        m_kinds->addButton(button, int(kind));
        connect(button, &QPushButton::clicked, this, &OwnWordForm::offerBeside);
        flow->addWidget(button);
    }
    card.column->addWidget(row);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("ownLanguage"));
    m_language->setMaximumWidth(theme.px(320));
    label(tr("In which language"), m_language);
    m_meaning = new QPlainTextEdit;
    m_meaning->setObjectName(QStringLiteral("ownDefinition"));
    m_meaning->setTabChangesFocus(true);
    m_meaning->setFixedHeight(theme.px(92));
    label(tr("What it is like (may stay empty)"), m_meaning);
    m_example = new QLineEdit;
    m_example->setObjectName(QStringLiteral("ownExample"));
    label(tr("A sentence with it (may stay empty)"), m_example);
    card.column->addWidget(m_beside = new QCheckBox);
    m_beside->setObjectName(QStringLiteral("ownBeside"));
    auto* const both = new QWidget;
    auto* const acts = new FlowLayout(both, theme.px(8));
    auto* const keepIt = new Button(theme, Button::Kind::Primary, tr("Keep the word"));
    keepIt->setObjectName(QStringLiteral("keepOwn"));
    connect(keepIt, &QPushButton::clicked, this, &OwnWordForm::keep);
    connect(m_word, &QLineEdit::returnPressed, this, &OwnWordForm::keep);
    auto* const leave = new Button(theme, Button::Kind::Soft, tr("Leave it"));
    leave->setObjectName(QStringLiteral("leaveOwn"));
    connect(leave, &QPushButton::clicked, this, &OwnWordForm::closed);
    acts->addWidget(keepIt);
    acts->addWidget(leave);
    card.column->addWidget(both);
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OwnWordForm::closed);
}

void OwnWordForm::begin(const WordsPresenter::Draft& draft, const std::optional<WordLink>& beside) {
    m_draft = draft;
    m_near = beside;
    m_title->setText(draft.id ? tr("Your word") : tr("A word of your own"));
    m_word->setText(draft.lemma);
    m_meaning->setPlainText(draft.definition);
    m_example->setText(draft.example);
    m_language->clear();
    for (const LanguageTag& language : m_presenter.languages()) m_language->addItem(languageName(language), toQt(language.text()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(draft.language.text()))));
    m_kinds->button(int(draft.kind))->setChecked(true);
    // Check-ins know the word by its kind: what is kept stays of that kind.
    for (QAbstractButton* const kind : m_kinds->buttons()) kind->setEnabled(!draft.id || kind->isChecked());
    m_beside->setChecked(draft.nearest.has_value());
    m_said->hide();
    offerBeside();
    m_word->setFocus(Qt::OtherFocusReason);
}

void OwnWordForm::offerBeside() {
    const bool fits = m_near && int(m_near->id.kind()) == m_kinds->checkedId();
    m_beside->setVisible(fits);
    if (fits) m_beside->setText(fill(tr("Beside “{1}”"), {m_near->text}));
}

void OwnWordForm::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
    m_word->setFocus(Qt::OtherFocusReason);
}

void OwnWordForm::keep() {
    m_draft.lemma = m_word->text().simplified();
    if (m_draft.lemma.isEmpty()) return say(tr("The word itself is still missing."));
    m_draft.kind = static_cast<lexicon::Kind>(m_kinds->checkedId());
    if (const auto tag = LanguageTag::make(fromQt(m_language->currentData().toString()))) m_draft.language = *tag;
    m_draft.definition = m_meaning->toPlainText();
    m_draft.example = m_example->text();
    if (m_beside->isVisible()) m_draft.nearest = m_beside->isChecked() ? std::optional(m_near->id) : std::nullopt;
    emit keepWanted(m_draft);
}

}  // namespace felt::desktop

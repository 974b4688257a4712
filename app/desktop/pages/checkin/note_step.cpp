#include "pages/checkin/note_step.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <algorithm>

#include "bridge/sentence_case.h"
#include "bridge/text.h"
#include "pages/checkin/when_row.h"
#include "phrases/choice_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int pauseMilliseconds = 300;  // after a key, before the note is taken over

}  // namespace

NoteStep::NoteStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const Scroll scroll = makeScroll(theme().px(14));
    scroll.inside->setMaximumWidth(theme().px(820));
    const auto heading = [&](const QString& text) { scroll.column->addWidget(new Text(theme(), Type::Section, text)); };

    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFont(theme().font(Type::Lead));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(theme().px(150));
    m_note->setProperty("focusRadius", 8);
    m_note->installEventFilter(this);
    scroll.column->addWidget(m_note, 1);
    scroll.column->addWidget(
        m_tooLong = new Text(
            theme(), Type::Body,
            tr("This is longer than one entry can hold. All of it is still here; please shorten it, or keep the rest in a second entry."),
            Tone::Alarm));
    m_tooLong->hide();

    heading(tr("What was around it"));
    m_tagBox = new QWidget;
    m_tags = new FlowLayout(m_tagBox);
    scroll.column->addWidget(m_tagBox);
    m_newTag = new QLineEdit;
    m_newTag->setObjectName(QStringLiteral("newTag"));
    m_newTag->setPlaceholderText(tr("Another word for it, then Enter"));
    m_newTag->setAccessibleName(tr("Another word for what was around it"));
    m_newTag->setMaximumWidth(theme().px(320));
    m_newTag->setMaxLength(200);
    connect(m_newTag, &QLineEdit::returnPressed, this, &NoteStep::addTag);
    scroll.column->addWidget(m_newTag);

    heading(tr("As a whole, might one of these describe how you are?"));
    auto* const states = new QWidget;
    auto* const flow = new FlowLayout(states);
    for (std::size_t i = 0; i < Choices<checkin::State>::names.size(); ++i) {
        const auto state = static_cast<checkin::State>(i);
        auto* const answer =
            new Button(theme(), Button::Kind::Answer, sentenceCase(toQt(phrases::wordFor(state, presenter.session().say()))));
        answer->setObjectName(QStringLiteral("state-") + toQt(name(state)));
        connect(answer, &QPushButton::clicked, &presenter, [&presenter, state, answer] {
            presenter.edit(checkin::edit::StateIs{answer->isChecked() ? std::optional(state) : std::nullopt});
        });
        flow->addWidget(answer);
        m_states.emplace_back(state, answer);
    }
    scroll.column->addWidget(states);

    heading(tr("When it was"));
    scroll.column->addWidget(m_when = new WhenRow(presenter.session()));
    connect(m_when, &WhenRow::chosen, &presenter, [&presenter](const Moment& at) { presenter.edit(checkin::edit::AtIs{at}); });
    column->addWidget(scroll.area);

    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &NoteStep::flush);
    connect(m_note, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

void NoteStep::enter() {
    refresh();
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

void NoteStep::flush() {
    m_pause->stop();
    const checkin::edit::NoteIs edit{fromQt(m_note->toPlainText())};
    m_tooLong->setVisible(!checkin::accepts(presenter().entry(), edit));
    presenter().edit(edit);
    if (!m_newTag->text().simplified().isEmpty()) addTag();
}

void NoteStep::refresh() {
    const QString note = toQt(presenter().entry().note.value_or(std::string()));
    // What is being typed is ahead of the entry.
    if (!m_pause->isActive() && !m_tooLong->isVisibleTo(this) && m_note->toPlainText() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    refreshTags();
    for (const auto& [state, answer] : m_states) answer->setChecked(presenter().entry().state == state);
    m_when->set(presenter().entry().at);
}

void NoteStep::refreshTags() {
    const std::vector<QString> offers = presenter().tagOffers();
    if (offers != m_shownTags) {
        m_shownTags = offers;
        m_tags->clear();
        for (const QString& tag : offers) {
            auto* const answer = new Button(theme(), Button::Kind::Answer, tag);
            answer->setObjectName(QStringLiteral("tag-") + tag);
            connect(answer, &QPushButton::clicked, this, [this, tag] {
                std::vector<std::string> tags = presenter().entry().tags;
                const auto at = std::find(tags.begin(), tags.end(), fromQt(tag));
                if (at == tags.end())
                    tags.push_back(fromQt(tag));
                else
                    tags.erase(at);
                presenter().edit(checkin::edit::TagsAre{std::move(tags)});
            });
            m_tags->addWidget(answer);
            answer->show();
        }
        m_tagBox->updateGeometry();
    }
    const auto& tags = presenter().entry().tags;
    for (int i = 0; i < m_tags->count(); ++i) {
        auto* const answer = static_cast<Button*>(m_tags->itemAt(i)->widget());
        answer->setChecked(std::find(tags.begin(), tags.end(), fromQt(m_shownTags[std::size_t(i)])) != tags.end());
    }
}

void NoteStep::addTag() {
    const std::string tag = fromQt(m_newTag->text().simplified());
    m_newTag->clear();
    std::vector<std::string> tags = presenter().entry().tags;
    if (tag.empty() || std::find(tags.begin(), tags.end(), tag) != tags.end()) return;
    tags.push_back(tag);
    presenter().edit(checkin::edit::TagsAre{std::move(tags)});
}

// Escape leaves the flow from anywhere, from the note too.
bool NoteStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) flush();
    return Step::eventFilter(watched, event);
}

}  // namespace felt::desktop

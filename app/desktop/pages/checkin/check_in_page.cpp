#include "pages/checkin/check_in_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

#include "bridge/dates.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/checkin/arrive_step.h"
#include "pages/checkin/body_step.h"
#include "pages/checkin/close_step.h"
#include "pages/checkin/feeling_step.h"
#include "pages/checkin/need_step.h"
#include "pages/checkin/note_step.h"
#include "pages/checkin/rest_view.h"
#include "pages/checkin/sensation_step.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/step_thread.h"
#include "widgets/text.h"

namespace felt::desktop {

using checkin::Stage;

CheckInPage::CheckInPage(Session& session, Navigator& go, checkin::Form form, QWidget* parent)
    : Page(parent), m_session(session), m_go(go), m_presenter(session, form) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader(*column);
    auto* const middle = new QWidget;
    m_body = new QVBoxLayout(middle);
    m_body->setSpacing(0);
    m_body->addWidget(m_question = new Text(theme, Type::Question));
    m_question->setObjectName(QStringLiteral("question"));
    m_body->addWidget(m_helper = new Text(theme, Type::Body, {}, Tone::Soft));
    m_body->addSpacing(theme.px(16));
    m_body->addWidget(m_trouble = new Banner(theme, {}, {}));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_body->addWidget(m_stack = new QStackedWidget, 1);
    column->addWidget(middle, 1);
    makeFooter(*column);

    connect(&m_presenter, &CheckInPresenter::stageChanged, this, &CheckInPage::showStage);
    connect(&m_presenter, &CheckInPresenter::changed, this, &CheckInPage::refresh);
    connect(&m_presenter, &CheckInPresenter::ready, this, [this] {
        m_waits = false;
        rebuildThread();
    });
    connect(&m_presenter, &CheckInPresenter::finished, this, &CheckInPage::finished);
    connect(
        &m_presenter, &CheckInPresenter::dropped, this, [this] { m_go.openRoom(RoomName::Today); }, Qt::QueuedConnection);
    connect(&m_presenter, &CheckInPresenter::failed, this, &CheckInPage::showTrouble);
    rebuildThread();
}

CheckInPage* CheckInPage::resumed(Session& session, Navigator& go) {
    auto* const page = new CheckInPage(session, go, checkin::Form::Full);
    page->m_waits = true;
    page->m_presenter.resume();
    return page;
}

CheckInPage* CheckInPage::noticing(Session& session, Navigator& go, const lexicon::ConceptId& noticed) {
    auto* const page = new CheckInPage(session, go, checkin::Form::Full);
    page->m_presenter.beginWith(noticed);
    return page;
}

CheckInPage* CheckInPage::editing(Session& session, Navigator& go, const Uuid& id) {
    auto* const page = new CheckInPage(session, go, checkin::Form::Full);
    page->m_waits = true;
    page->m_presenter.editEntry(id);
    return page;
}

void CheckInPage::makeHeader(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    m_header = new QWidget;
    auto* const row = new QHBoxLayout(m_header);
    row->setContentsMargins(theme.px(24), 0, theme.px(24), 0);
    row->addWidget(m_caption = new Text(theme, Type::Caption, {}, Tone::Soft), 1);
    m_threadHolder = new QWidget;
    auto* const holder = new QHBoxLayout(m_threadHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_threadHolder, 4);
    m_hide = new Button(theme, Button::Kind::Soft, tr("Hide now"));
    m_hide->setObjectName(QStringLiteral("hideNow"));
    m_hide->setIconName(QStringLiteral("hide"));
    m_hide->setToolTip(tr("Ctrl H", "key"));
    connect(m_hide, &QPushButton::clicked, this, [this] { m_go.hideNow(); });
    row->addStretch(0);
    row->addWidget(m_hide, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    column.addWidget(m_header);
}

void CheckInPage::makeFooter(QVBoxLayout& column) {
    const Theme& theme = m_session.theme();
    m_footer = makeFrame("footer");
    // The ways out keep the lower start corner; where the two groups do not fit side by side the others stand above them.
    m_groups = new QBoxLayout(QBoxLayout::LeftToRight, m_footer);
    auto* const out = new QHBoxLayout;
    auto* const on = new QHBoxLayout;
    for (QHBoxLayout* const group : {out, on}) group->setSpacing(theme.px(12));
    const auto add = [&](QHBoxLayout* row, Button::Kind kind, const char* name, const QString& text, const QString& icon, auto act) {
        auto* const button = new Button(theme, kind, text);
        button->setObjectName(QString::fromLatin1(name));
        button->setIconName(icon);
        connect(button, &QPushButton::clicked, this, [this, act] {
            step(m_presenter.stage())->flush();
            act();
        });
        row->addWidget(button);
        return button;
    };
    m_enough = add(out, Button::Kind::Enough, "enough", tr("Enough for now"), QStringLiteral("rest"), [this] { m_presenter.enough(); });
    m_enough->setKeyHint(tr("Esc", "key"));
    m_tooMuch =
        add(out, Button::Kind::Quiet, "tooMuch", tr("Too much right now"), QStringLiteral("too-much"), [this] { m_presenter.tooMuch(); });
    out->addStretch(1);
    on->addStretch(1);
    m_skip = add(on, Button::Kind::Quiet, "skip", tr("Skip"), {}, [this] { m_presenter.next(); });
    m_back = add(on, Button::Kind::Secondary, "back", tr("Back"), QStringLiteral("back"), [this] { m_presenter.back(); });
    m_next = add(on, Button::Kind::Primary, "next", {}, {}, [this] { m_presenter.isLast() ? m_presenter.keep() : m_presenter.next(); });
    m_next->setIconAtEnd(true);
    m_groups->addLayout(out);
    m_groups->addLayout(on);
    column.addWidget(m_footer);
    auto* const go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, m_next, &QPushButton::click);
    auto* const undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &m_presenter, &CheckInPresenter::undo);
}

void CheckInPage::rebuildThread() {
    QStringList labels;
    for (const Stage stage : m_presenter.stages()) labels << title(stage);
    delete m_thread;
    m_thread = new StepThread(m_session.theme(), labels);
    m_thread->setObjectName(QStringLiteral("steps"));
    m_threadHolder->layout()->addWidget(m_thread);
    connect(m_thread, &StepThread::chosen, this, [this](int position) {
        step(m_presenter.stage())->flush();
        m_presenter.go(m_presenter.stages()[std::size_t(position)]);
    });
    m_caption->setText(fill(m_presenter.isEdit() ? tr("Entry, {1}") : tr("Check-in, {1}"),
                            {m_presenter.isEdit() ? shortDay(livedDay(m_presenter.entry().at), m_session.locale())
                                                  : hour(livedTime(m_presenter.entry().at), m_session.locale())}));
}

QString CheckInPage::title(Stage stage) const {
    switch (stage) {
        case Stage::Arrive: return tr("Arrive");
        case Stage::Body: return tr("Body");
        case Stage::Sensation: return tr("Sensation");
        case Stage::Feeling: return tr("Feeling");
        case Stage::Need: return tr("Need");
        case Stage::Note: return tr("Note");
        case Stage::Close: return tr("Close", "the last step");
    }
    return {};
}

Step* CheckInPage::step(Stage stage) {
    if (const auto made = m_steps.find(stage); made != m_steps.end()) return made->second;
    const auto make = [&]() -> Step* {
        switch (stage) {
            case Stage::Arrive: return new ArriveStep(m_presenter);
            case Stage::Body: return new BodyStep(m_presenter);
            case Stage::Sensation: return new SensationStep(m_presenter);
            case Stage::Feeling: return new FeelingStep(m_presenter);
            case Stage::Need: return new NeedStep(m_presenter);
            case Stage::Note: return new NoteStep(m_presenter);
            case Stage::Close: return new CloseStep(m_presenter);
        }
        return nullptr;
    };
    Step* const made = make();
    m_stack->addWidget(made);
    return m_steps[stage] = made;
}

QString CheckInPage::onward() const {
    const auto& stages = m_presenter.stages();
    const auto at = std::find(stages.begin(), stages.end(), m_presenter.stage());
    if (m_presenter.stage() == Stage::Sensation && m_presenter.mark() + 1 < m_presenter.entry().marks.size())
        return tr("Next: the next place");
    if (at == stages.end() || at + 1 == stages.end()) return m_presenter.isEdit() ? tr("Keep the change") : tr("Keep it and close");
    switch (*(at + 1)) {
        case Stage::Arrive: break;
        case Stage::Body: return tr("Next: body");
        case Stage::Sensation: return tr("Next: sensation");
        case Stage::Feeling: return tr("Next: feeling");
        case Stage::Need: return tr("Next: need");
        case Stage::Note: return tr("Next: note");
        case Stage::Close: return tr("Next: close");
    }
    return tr("Next");
}

void CheckInPage::enter() {
    if (!m_waits) showStage();
}

void CheckInPage::leave() {
    if (m_waits || m_resting) return;
    if (const auto made = m_steps.find(m_presenter.stage()); made != m_steps.end()) made->second->flush();
    m_presenter.saveDraft();
}

void CheckInPage::showStage() {
    if (m_waits || m_resting) return;
    Step* const now = step(m_presenter.stage());
    const auto& stages = m_presenter.stages();
    m_thread->setCurrent(int(std::find(stages.begin(), stages.end(), m_presenter.stage()) - stages.begin()));
    m_stack->setCurrentWidget(now);
    m_back->setVisible(!m_presenter.isFirst());
    m_skip->setVisible(!m_presenter.isLast());
    refresh();
    now->enter();
}

void CheckInPage::refresh() {
    if (m_waits || m_resting) return;
    Step* const now = step(m_presenter.stage());
    now->refresh();
    m_question->setText(now->question());
    m_question->setVisible(!now->question().isEmpty());
    m_helper->setText(now->helper());
    m_helper->setVisible(!now->helper().isEmpty());
    m_next->setText(onward());
    m_next->setIconName(m_presenter.isLast() ? QString() : QStringLiteral("next"));
    arrangeFooter();
}

void CheckInPage::arrangeFooter() {
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(1000);
    int needed = 2 * theme.px(24);
    for (const Button* const button : {m_enough, m_tooMuch, m_skip, m_back, m_next})
        if (button->isVisibleTo(m_footer)) needed += button->sizeHint().width() + theme.px(12);
    const bool stacked = needed > width();
    m_groups->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    const int edge = theme.px(narrow ? 16 : 24), above = theme.px(stacked ? 6 : 0);
    m_groups->setContentsMargins(edge, above, edge, above);
    m_groups->setSpacing(theme.px(stacked ? 4 : 12));
    if (stacked) {
        m_footer->setMinimumHeight(0);
        m_footer->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_footer->setFixedHeight(theme.px(narrow ? 64 : 76));
    }
}

void CheckInPage::finished(const Uuid&, checkin::Ended ended) {
    if (ended == checkin::Ended::TooMuch && !m_presenter.isEdit())
        showRest();
    else
        m_go.openRoom(RoomName::Today);
}

// After "too much right now": nothing is asked any more.
void CheckInPage::showRest() {
    m_resting = true;
    m_header->hide();
    m_footer->hide();
    m_question->hide();
    m_helper->hide();
    m_trouble->hide();
    auto* const rest = new RestView(m_session.theme());
    connect(rest, &RestView::done, this, [this] { m_go.openRoom(RoomName::Today); });
    m_stack->addWidget(rest);
    m_stack->setCurrentWidget(rest);
    rest->enter();
}

void CheckInPage::showTrouble(const Error& error) {
    if (m_waits) {  // the entry that was to be changed is not there
        m_go.openRoom(RoomName::Journal);
        return;
    }
    m_trouble->setTexts(tr("This is not saved yet. Everything you gave is still here."), m_session.describe(error));
    m_trouble->show();
}

void CheckInPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_resting) {
        m_enough->click();
        return;
    }
    Page::keyPressEvent(event);
}

void CheckInPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(1000);
    m_header->setMinimumHeight(theme.px(narrow ? 60 : 72));
    m_hide->setKeyHint(narrow ? QString() : tr("Ctrl H", "key"));
    arrangeFooter();
    m_caption->setVisible(!narrow);
    const int edge = theme.px(narrow ? 20 : 40);
    m_body->setContentsMargins(edge, theme.px(narrow ? 4 : 12), edge, theme.px(narrow ? 8 : 16));
}

}  // namespace felt::desktop

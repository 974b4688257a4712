#include "pages/words/words_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/words/browse_views.h"
#include "pages/words/own_word_form.h"
#include "pages/words/progress_view.h"
#include "pages/words/word_view.h"
#include "pages/words/words_list.h"
#include "widgets/banner.h"

namespace felt::desktop {
namespace {

constexpr int narrowBelow = 1000 - 216, list = 272, narrowList = 220;  // without the sidebar

}  // namespace

WordsPage::WordsPage(Session& session, Navigator& go, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_go(go),
      m_presenter(session),
      m_trouble(new Banner(session.theme(), {}, {})),
      m_undo(new UndoBar(session.theme())) {
    const Theme& theme = session.theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(20));
    column->setSpacing(theme.px(12));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto* const row = new QHBoxLayout;
    row->setSpacing(theme.px(28));
    row->addWidget(m_list = new WordsList(session, m_presenter));
    m_right = new QStackedWidget;
    m_right->addWidget(m_word = new WordView(session));
    m_right->addWidget(m_form = new OwnWordForm(session, m_presenter));
    row->addWidget(m_right, 1);
    column->addLayout(row, 1);
    column->addWidget(m_undo);
    connectViews();
}

void WordsPage::connectViews() {
    connect(&m_presenter, &WordsPresenter::detailChanged, this, [this] {
        if (!m_presenter.detail()) return;
        m_word->show(*m_presenter.detail());
        m_word->setLearning(m_presenter.learning(), m_presenter.comesBack());
    });
    connect(&m_presenter, &WordsPresenter::useRead, this, [this] { m_word->setUse(m_presenter.use()); });
    connect(&m_presenter, &WordsPresenter::saved, this, &WordsPage::showWord);
    connect(&m_presenter, &WordsPresenter::alreadyThere, this, [this](const QString& word) {
        showWord();
        m_undo->offer(fill(tr("“{1}” is here already."), {word}), {}, {});
    });
    connect(&m_presenter, &WordsPresenter::removed, this, [this](const Uuid& id, const QString& word) {
        m_undo->offer(fill(tr("“{1}” rests for 30 days."), {word}), tr("Bring it back"), [this, id] { m_presenter.bringBack(id); });
    });
    connect(&m_presenter, &WordsPresenter::failed, this, [this](const Error& error) {
        m_trouble->setTexts(m_session.describe(error), tr("What was put down before is kept as it is."));
        m_trouble->show();
    });
    connect(m_list, &WordsList::wordChosen, this, &WordsPage::showWord);
    connect(m_list, &WordsList::planeWanted, this, [this] { browse(m_plane); });
    connect(m_list, &WordsList::bodyWanted, this, [this] {
        if (m_session.content()) browse(m_places);
    });
    connect(m_list, &WordsList::progressWanted, this, [this] { browse(m_progress); });
    connect(m_list, &WordsList::ownWanted, this, [this](const QString& typed) {
        writeOwn({std::nullopt, m_presenter.kind(), m_session.wordLanguage(), typed, {}, {}, {}});
    });
    connect(m_word, &WordView::wordWanted, this, [this](const lexicon::ConceptId& id) { m_presenter.choose(lexicon::ConceptId(id)); });
    connect(m_word, &WordView::entryWanted, this, [this](const Uuid& id) { m_go.openEntry(id); });
    connect(m_word, &WordView::wished, &m_presenter, &WordsPresenter::wish);
    connect(&m_presenter, &WordsPresenter::learningRead, this,
            [this] { m_word->setLearning(m_presenter.learning(), m_presenter.comesBack()); });
    connect(m_word, &WordView::meaningSaid, &m_presenter, &WordsPresenter::saveMeaning);
    connect(m_word, &WordView::editWanted, this, [this](const lexicon::ConceptId& id) { writeOwn(m_presenter.draftOf(id)); });
    connect(m_word, &WordView::removeWanted, &m_presenter, &WordsPresenter::removeOwn);
    connect(m_form, &OwnWordForm::keepWanted, &m_presenter, &WordsPresenter::save);
    connect(m_form, &OwnWordForm::closed, this, [this] {
        showWord();
        m_list->takeKeyboard();
    });
}

void WordsPage::enter() {
    m_presenter.enter();
    sayWhatIsLeftOut();
    m_list->takeKeyboard();
}

void WordsPage::leave() { m_presenter.leave(); }

void WordsPage::sayWhatIsLeftOut() {
    const auto content = m_session.content();
    if (!content || content->lexicon.leftOut().empty()) return;
    m_trouble->setTexts(m_session.describe(content->lexicon.leftOut().front()), tr("The other languages are whole."));
    m_trouble->show();
}

void WordsPage::show(const lexicon::ConceptId& id) {
    m_presenter.choose(id);
    showWord();
}

void WordsPage::showWord() { m_right->setCurrentWidget(m_word); }

// Either view leads to a word, or back to the one before.
template <class View>
void WordsPage::browse(View*& view) {
    if (view == nullptr) {
        m_right->addWidget(view = new View(m_session, m_presenter));
        connect(view, &View::closed, this, [this] {
            showWord();
            m_list->takeKeyboard();
        });
        connect(view, &View::wordWanted, this, [this](const lexicon::ConceptId& id) {
            m_presenter.choose(lexicon::ConceptId(id));
            showWord();
        });
    }
    m_right->setCurrentWidget(view);
    view->read();
}

void WordsPage::writeOwn(const WordsPresenter::Draft& draft) {
    std::optional<WordLink> beside;
    if (draft.nearest)
        beside = WordLink{*draft.nearest, toQt(m_session.content()->lexicon.shown(*draft.nearest, m_session.wordLanguage()).lemma)};
    else if (m_presenter.detail() && !m_presenter.detail()->isOwn)
        beside = WordLink{m_presenter.detail()->id, m_presenter.detail()->first.lemma};
    m_right->setCurrentWidget(m_form);
    m_form->begin(draft, beside);
}

void WordsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Theme& theme = m_session.theme();
    const bool narrow = width() < theme.px(narrowBelow);
    const int edge = theme.px(narrow ? 20 : 32);
    layout()->setContentsMargins(edge, theme.px(narrow ? 20 : 28), edge, theme.px(narrow ? 12 : 20));
    m_list->setFixedWidth(std::min(theme.px(narrow ? narrowList : list), width() * 2 / 5));
    m_word->setWide(!narrow);
}

}  // namespace felt::desktop

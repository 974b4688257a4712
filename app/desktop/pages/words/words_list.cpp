#include "pages/words/words_list.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "pages/words/word_delegate.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/row_list.h"
#include "widgets/search_field.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr int typingPause = 60;  // ms; a search takes less than one of them

}  // namespace

WordsList::WordsList(Session& session, WordsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_session(session), m_presenter(presenter) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session.theme().px(8));
    makeSearch(column);
    makeKinds(column);
    makeList(column);
    makeLanguages(column);
    connect(&presenter, &WordsPresenter::listChanged, this, &WordsList::showList);
    connect(&presenter, &WordsPresenter::detailChanged, this, &WordsList::showList);
}

void WordsList::makeSearch(QVBoxLayout* column) {
    column->addWidget(m_search = new SearchField(m_session.theme(), tr("Any word, any language")));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearable();
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &WordsList::search);
    auto* const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_search->clear();
        search();
        m_search->setFocus();
    });
}

void WordsList::search() {
    m_typing.stop();
    m_presenter.search(m_search->text());
}

void WordsList::makeKinds(QVBoxLayout* column) {
    const Theme& theme = m_session.theme();
    QFrame* const row = makeFrame("hint");
    auto* const segments = new FlowLayout(row, 0);  // long words take a second line
    segments->setContentsMargins(theme.px(3), theme.px(3), theme.px(3), theme.px(3));
    m_kinds = new QButtonGroup(this);
    const std::tuple<lexicon::Kind, QString, const char*> kinds[] = {{lexicon::Kind::Sensation, tr("Sensations"), "kindSensations"},
                                                                     {lexicon::Kind::Feeling, tr("Feelings"), "kindFeelings"},
                                                                     {lexicon::Kind::Need, tr("Needs"), "kindNeeds"}};
    for (const auto& [kind, text, name] : kinds) {
        auto* const button = new Button(theme, Button::Kind::Segment, text);
        button->setObjectName(QString::fromLatin1(name));
        m_kinds->addButton(button, int(kind));
        connect(button, &QPushButton::clicked, this, [this, kind = kind] {
            m_search->clear();
            m_typing.stop();
            m_presenter.showKind(kind);
        });
        segments->addWidget(button);
    }
    column->addWidget(row);
    m_picture = new Button(theme, Button::Kind::Quiet, {});
    m_picture->setObjectName(QStringLiteral("picture"));
    m_picture->setIconName(QStringLiteral("picture"));
    connect(m_picture, &QPushButton::clicked, this, [this] {
        if (m_presenter.kind() == lexicon::Kind::Feeling)
            emit planeWanted();
        else
            emit bodyWanted();
    });
    auto* const ways = new QWidget;
    auto* const wayRow = new FlowLayout(ways, theme.px(6));
    wayRow->addWidget(m_picture);
    auto* const progress = new Button(theme, Button::Kind::Quiet, tr("Your words"));
    progress->setObjectName(QStringLiteral("progress"));
    progress->setIconName(QStringLiteral("table"));
    connect(progress, &QPushButton::clicked, this, &WordsList::progressWanted);
    wayRow->addWidget(progress);
    column->addWidget(ways);
}

void WordsList::makeList(QVBoxLayout* column) {
    const Theme& theme = m_session.theme();
    m_view = makeRowList("words", tr("Words"), m_presenter.list());
    m_view->setItemDelegate(new WordDelegate(theme, m_view));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const WordRow* const row = m_presenter.list().wordAt(now);
        if (row == nullptr || m_following) return;
        m_presenter.chooseRow(WordRow(*row));
        emit wordChosen();
    });
    connect(m_view, &QListView::clicked, this, &WordsList::wordChosen);
    column->addWidget(m_view, 1);
    m_own = new Button(theme, Button::Kind::Quiet, tr("Add a word"));
    m_own->setObjectName(QStringLiteral("addOwn"));
    m_own->setIconName(QStringLiteral("plus"));
    connect(m_own, &QPushButton::clicked, this, [this] { emit ownWanted(m_search->text().simplified()); });
    column->addWidget(m_own, 0, Qt::AlignLeading);
}

void WordsList::makeLanguages(QVBoxLayout* column) {
    const Theme& theme = m_session.theme();
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(10));
    form->setVerticalSpacing(theme.px(6));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& label, const char* name) {
        auto* const box = new QComboBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setProperty("focusRadius", 8);
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto* const words = new Text(theme, Type::Caption, label, Tone::Soft);
        words->setWordWrap(false);
        words->setBuddy(box);
        words->setMinimumHeight(theme.px(40));
        words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        form->addRow(words, box);
        return box;
    };
    m_feels = add(tr("I feel in"), "feelsIn");
    m_learns = add(tr("I learn"), "learns");
    column->addLayout(form);
    connect(m_feels, &QComboBox::activated, this, [this] {
        if (const auto tag = LanguageTag::make(fromQt(m_feels->currentData().toString()))) m_presenter.feelIn(*tag);
        showLanguages();
    });
    connect(m_learns, &QComboBox::activated, this, [this] {
        const auto tag = LanguageTag::make(fromQt(m_learns->currentData().toString()));
        m_presenter.learn(tag ? std::optional(*tag) : std::nullopt);
    });
}

void WordsList::showLanguages() {
    m_feels->clear();
    m_learns->clear();
    m_learns->addItem(tr("no other"), QString());
    for (const LanguageTag& language : m_presenter.languages()) {
        m_feels->addItem(languageName(language), toQt(language.text()));
        if (language != m_session.wordLanguage()) m_learns->addItem(languageName(language), toQt(language.text()));
    }
    m_feels->setCurrentIndex(std::max(0, m_feels->findData(toQt(m_session.wordLanguage().text()))));
    const auto learned = m_session.learnedLanguage();
    m_learns->setCurrentIndex(std::max(0, learned ? m_learns->findData(toQt(learned->text())) : 0));
}

void WordsList::takeKeyboard() { m_view->setFocus(Qt::OtherFocusReason); }

// From the field down to what was found.
bool WordsList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    search();
    const QModelIndex first = m_presenter.list().index(1);
    if (m_presenter.list().wordAt(first) != nullptr) {
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(first);
        m_view->selectionModel()->select(first, QItemSelectionModel::ClearAndSelect);
    }
    return true;
}

void WordsList::showList() {
    const QScopedValueRollback following(m_following, true);
    if (m_feels->count() != int(m_presenter.languages().size())) showLanguages();
    if (QAbstractButton* const kind = m_kinds->button(int(m_presenter.kind()))) kind->setChecked(true);
    m_picture->setVisible(m_presenter.kind() != lexicon::Kind::Need);
    m_picture->setText(m_presenter.kind() == lexicon::Kind::Feeling ? tr("On the plane") : tr("On the body"));
    if (!m_presenter.isSearching() && !m_typing.isActive() && !m_search->text().isEmpty()) m_search->clear();
    const QString typed = m_presenter.typed();
    const QString keep = typed.isEmpty() ? tr("Add a word") : fill(tr("Keep “{1}” as your own"), {typed});
    m_own->setText(m_own->fontMetrics().elidedText(keep, Qt::ElideMiddle, width() - m_session.theme().px(48)));
    m_own->setAccessibleName(keep);
    const QModelIndex index = m_presenter.chosen() ? m_presenter.list().indexOf(*m_presenter.chosen()) : QModelIndex();
    if (index.isValid() && m_view->currentIndex() != index) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else if (!index.isValid()) {
        m_view->clearSelection();
    }
}

}  // namespace felt::desktop

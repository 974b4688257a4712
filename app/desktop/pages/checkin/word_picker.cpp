#include "pages/checkin/word_picker.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "bridge/text.h"
#include "bridge/translator.h"
#include "widgets/button.h"
#include "widgets/chip_box.h"
#include "widgets/search_field.h"
#include "widgets/text.h"

namespace felt::desktop {

WordPicker::WordPicker(CheckInPresenter& presenter, lexicon::Kind kind) : m_presenter(presenter), m_kind(kind) {
    const Theme& theme = presenter.session().theme();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    m_field = new SearchField(theme, tr("Type a word, in any language"));
    m_field->setObjectName(QStringLiteral("search-") + toQt(name(kind)));
    m_field->setMaximumWidth(theme.px(440));
    m_field->setMaxLength(200);
    column->addWidget(m_field);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(theme.px(14));
    column->addLayout(m_groups);
    column->addWidget(m_nothing =
                          new Text(theme, Type::Body, tr("No word here begins like that. It can be your own word, as it is."), Tone::Soft));
    m_nothing->hide();
    auto* const acts = new QHBoxLayout;
    acts->setSpacing(theme.px(16));
    acts->addWidget(m_more = new Button(theme, Button::Kind::Quiet, tr("More words")));
    m_more->setObjectName(QStringLiteral("moreWords"));
    acts->addWidget(m_own = new Button(theme, Button::Kind::Quiet, {}));
    m_own->setObjectName(QStringLiteral("ownWord"));
    m_own->setIconName(QStringLiteral("plus"));
    acts->addStretch(1);
    column->addLayout(acts);
    connect(m_field, &QLineEdit::textChanged, this, &WordPicker::search);
    connect(m_field, &QLineEdit::returnPressed, this, &WordPicker::takeTyped);
    connect(&presenter.session(), &Session::wordsChanged, this, [this] {
        const bool takes = m_takesWhenThere;
        search();
        if (takes) takeTyped();
    });
    connect(m_more, &QPushButton::clicked, this, &WordPicker::toggleAll);
    connect(m_own, &QPushButton::clicked, this, [this] {
        const QString typed = m_field->text().simplified();
        if (typed.isEmpty())
            m_field->setFocus();
        else
            emit ownWord(typed);
    });
    search();
}

void WordPicker::setOffers(std::vector<CheckInPresenter::Offer> offers) {
    m_offers = std::move(offers);
    if (m_field->text().isEmpty() && !m_all) show(m_offers);
}

void WordPicker::setChosen(std::vector<lexicon::ConceptId> chosen) {
    m_chosen = std::move(chosen);
    for (const Group& group : m_shown) group.chips->setChosen(m_chosen);
}

void WordPicker::clear() {
    m_field->clear();
    if (m_all) toggleAll();
}

void WordPicker::show(const std::vector<CheckInPresenter::Offer>& offers) {
    const Theme& theme = m_presenter.session().theme();
    while (m_shown.size() > offers.size()) {
        delete m_shown.back().heading;
        delete m_shown.back().chips;
        m_shown.pop_back();
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (i == m_shown.size()) {
            auto* const heading = new Text(theme, Type::Caption, {}, Tone::Soft);
            auto* const chips = new ChipBox(theme, m_kind);
            connect(chips, &ChipBox::toggled, this, &WordPicker::picked);
            m_groups->addWidget(heading);
            m_groups->addWidget(chips);
            m_shown.push_back({heading, chips});
        }
        std::vector<ChipBox::Word> words;
        for (const lexicon::ConceptId& id : offers[i].words) {
            const lexicon::Word* const entry = m_presenter.wordEntry(id);
            words.push_back({id, m_presenter.word(id), entry == nullptr ? QString() : toQt(entry->definition)});
        }
        m_shown[i].heading->setText(offers[i].heading);
        m_shown[i].heading->setVisible(!offers[i].heading.isEmpty());
        m_shown[i].chips->setWords(words);
        m_shown[i].chips->setChosen(m_chosen);
    }
}

void WordPicker::search() {
    const QString typed = m_field->text().simplified();
    m_takesWhenThere = false;
    m_own->setText(typed.isEmpty() ? tr("My own word") : fill(tr("Keep “{1}” as my own word"), {typed}));
    m_more->setVisible(typed.isEmpty());
    m_more->setText(m_all ? tr("Fewer words") : tr("More words"));
    if (typed.isEmpty()) {
        m_nothing->hide();
        show(m_all ? m_presenter.everyWord(m_kind) : m_offers);
        return;
    }
    const std::vector<lexicon::ConceptId> found = m_presenter.found(m_kind, typed);
    m_nothing->setVisible(found.empty());
    show(found.empty() ? std::vector<CheckInPresenter::Offer>() : std::vector<CheckInPresenter::Offer>{{tr("Found"), found}});
}

// Enter takes the first word that was found; where none was, what was typed is one's own.
void WordPicker::takeTyped() {
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty()) return;
    const std::vector<lexicon::ConceptId> found = m_presenter.found(m_kind, typed);
    if (!found.empty())
        emit picked(found.front());
    else if (m_presenter.session().hasEveryLanguage())
        emit ownWord(typed);
    else
        m_takesWhenThere = true;  // another language may have it
}

void WordPicker::toggleAll() {
    m_all = !m_all;
    search();
}

}  // namespace felt::desktop

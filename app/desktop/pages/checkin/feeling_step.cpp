#include "pages/checkin/feeling_step.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

#include "bridge/text.h"
#include "checkin/suggest.h"
#include "pages/checkin/feeling_card.h"
#include "pages/checkin/strength_row.h"
#include "pages/checkin/word_picker.h"
#include "widgets/affect_plane.h"
#include "widgets/button.h"
#include "widgets/scroll.h"
#include "widgets/text.h"

namespace felt::desktop {
namespace {

constexpr std::size_t compared = 3;

}  // namespace

FeelingStep::FeelingStep(CheckInPresenter& presenter) : Step(presenter) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(36));
    row->addWidget(m_plane = new AffectPlane(theme()), 0, Qt::AlignTop);
    m_plane->setObjectName(QStringLiteral("plane"));
    std::vector<PlaneWord> words;
    const lexicon::Lexicon& lexicon = presenter.content().lexicon;
    // Of those that have a word in the person's language; the core finds its room first.
    for (const int tier : {1, 2, 3})
        for (const lexicon::Concept& idea : lexicon.concepts())
            if (idea.id.kind() == lexicon::Kind::Feeling && idea.tier == tier && !idea.judgement && !idea.optIn && !idea.id.isOwn() &&
                !lexicon.shown(idea.id, presenter.session().wordLanguage()).otherLanguage)
                words.push_back({idea.id, presenter.word(idea.id), idea.valence, idea.arousal});
    m_plane->setWords(std::move(words));

    const Scroll scroll = makeScroll(theme().px(16));
    scroll.column->addWidget(m_picker = new WordPicker(presenter, lexicon::Kind::Feeling));
    scroll.column->addWidget(
        m_compare = new Text(theme(), Type::Caption, tr("Close to each other, and not the same. Does one of them fit?"), Tone::Soft));
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(theme().px(12));
    scroll.column->addLayout(m_cards);
    scroll.column->addWidget(m_strength = new StrengthRow(presenter.session()));
    auto* const answers = new QHBoxLayout;
    answers->addWidget(m_unsure = new Button(theme(), Button::Kind::Answer, tr("Not sure")));
    m_unsure->setObjectName(QStringLiteral("unsure"));
    auto* const none = new Button(theme(), Button::Kind::Answer, tr("No feeling comes"));
    none->setObjectName(QStringLiteral("noFeeling"));
    none->setCheckable(false);
    answers->addWidget(none);
    answers->addStretch(1);
    scroll.column->addLayout(answers);
    scroll.column->addStretch(1);
    row->addWidget(scroll.area, 1);

    connect(m_plane, &AffectPlane::pointMoved, this, [this](QPointF point) {
        this->presenter().edit(checkin::edit::PlaneIs{checkin::PlanePoint{point.x(), point.y(), {}}});
    });
    connect(m_plane, &AffectPlane::wordChosen, this, [this](const lexicon::ConceptId& id) {
        if (!positionOf(id)) toggle(id);
    });
    connect(m_picker, &WordPicker::picked, this, [this](const lexicon::ConceptId& id) {
        toggle(id);
        m_picker->field()->clear();
    });
    connect(m_picker, &WordPicker::ownWord, this, [this](const QString& word) {
        this->presenter().edit(checkin::edit::ToggleFeeling{std::nullopt, fromQt(word)});
        this->presenter().chooseFeeling(
            this->presenter().entry().feelings.empty() ? std::nullopt : std::optional(this->presenter().entry().feelings.size() - 1));
        m_picker->field()->clear();
    });
    connect(m_strength, &StrengthRow::chosen, this, [this](std::optional<checkin::Intensity> strength) {
        if (const auto feeling = this->presenter().feeling()) this->presenter().edit(checkin::edit::FeelingStrength{*feeling, strength});
    });
    connect(m_unsure, &QPushButton::clicked, &presenter,
            [this] { this->presenter().edit(checkin::edit::FeelingUnsure{m_unsure->isChecked()}); });
    connect(none, &QPushButton::clicked, &presenter, &CheckInPresenter::next);
}

std::optional<std::size_t> FeelingStep::positionOf(const lexicon::ConceptId& id) const {
    const auto& feelings = presenter().entry().feelings;
    const auto at =
        std::find_if(feelings.begin(), feelings.end(), [&](const checkin::FeelingNoticed& feeling) { return feeling.conceptId == id; });
    return at == feelings.end() ? std::nullopt : std::optional(std::size_t(at - feelings.begin()));
}

void FeelingStep::toggle(const lexicon::ConceptId& id) {
    presenter().edit(checkin::edit::ToggleFeeling{id, fromQt(presenter().word(id))});
    const auto& feelings = presenter().entry().feelings;
    const auto at = positionOf(id);
    presenter().chooseFeeling(at ? at : feelings.empty() ? std::nullopt : std::optional(feelings.size() - 1));
}

// "Fits" and "partly" are a choice of the word; "no" takes back one that was chosen.
void FeelingStep::answer(const lexicon::ConceptId& id, std::optional<checkin::Fits> fits) {
    const auto at = positionOf(id);
    if (fits == checkin::Fits::No) {
        if (at) toggle(id);
        refresh();
        return;
    }
    if (!at && fits) toggle(id);
    if (const auto now = positionOf(id)) presenter().edit(checkin::edit::FeelingFits{*now, fits});
}

void FeelingStep::enter() {
    m_picker->clear();
    const auto& feelings = presenter().entry().feelings;
    if (!presenter().feeling() && !feelings.empty()) presenter().chooseFeeling(feelings.size() - 1);
    refresh();
    m_plane->setFocus();
}

void FeelingStep::refresh() {
    const checkin::CheckIn& entry = presenter().entry();
    const auto& plane = entry.plane;
    m_plane->setPoint(plane && plane->pleasantness && plane->energy ? std::optional(QPointF(*plane->pleasantness, *plane->energy))
                                                                    : std::nullopt);
    std::vector<lexicon::ConceptId> chosen, own;
    for (const checkin::FeelingNoticed& feeling : entry.feelings)
        if (feeling.conceptId) chosen.push_back(*feeling.conceptId);
    // What was chosen stays in sight, whatever the point has moved to.
    std::vector<lexicon::ConceptId> offers = presenter().feelingOffers();
    for (const lexicon::ConceptId& id : chosen)
        if (std::find(offers.begin(), offers.end(), id) == offers.end()) offers.insert(offers.begin(), id);
    m_picker->setOffers({{plane ? tr("Words near your point") : tr("Words that may go with it"), std::move(offers)}});
    m_picker->setChosen(chosen);
    m_unsure->setChecked(entry.feelingUnsure);
    refreshCards();
    const auto feeling = presenter().feeling();
    const bool one = feeling && *feeling < entry.feelings.size();
    m_strength->setVisible(one);
    if (one) m_strength->set(presenter().wordOf(entry.feelings[*feeling]), entry.feelings[*feeling].intensity);
}

// The word that was chosen last, beside its nearest neighbours.
void FeelingStep::refreshCards() {
    std::vector<lexicon::ConceptId> shown;
    const auto feeling = presenter().feeling();
    const auto& feelings = presenter().entry().feelings;
    const auto id = feeling && *feeling < feelings.size() ? feelings[*feeling].conceptId : std::nullopt;
    // While one of those in sight is chosen the cards keep their places.
    const bool inSight = id && std::any_of(m_cardList.begin(), m_cardList.end(),
                                           [&](const FeelingCard* card) { return card->isVisibleTo(this) && card->id() == id; });
    if (id && !inSight) {
        shown.push_back(*id);
        for (const lexicon::ConceptId& near : checkin::suggestNear(presenter().content().lexicon, *id, compared - 1)) shown.push_back(near);
        while (m_cardList.size() < shown.size()) {
            auto* const card = new FeelingCard(presenter().session());
            connect(card, &FeelingCard::answered, this, &FeelingStep::answer);
            m_cards->addWidget(card, 1);
            m_cardList.push_back(card);
        }
        for (std::size_t i = 0; i < m_cardList.size(); ++i) {
            m_cardList[i]->setVisible(i < shown.size());
            if (i < shown.size()) m_cardList[i]->set(shown[i], presenter().word(shown[i]), presenter().wordEntry(shown[i]));
        }
    } else if (!id) {
        for (FeelingCard* const card : m_cardList) card->hide();
    }
    bool any = false;
    for (FeelingCard* const card : m_cardList) {
        any = any || card->isVisibleTo(this);
        const auto at = card->id() ? positionOf(*card->id()) : std::nullopt;
        card->setAnswer(at.has_value(), at ? feelings[*at].fits : std::nullopt);
    }
    m_compare->setVisible(any);
}

void FeelingStep::resizeEvent(QResizeEvent* event) {
    Step::resizeEvent(event);
    const int side = std::min(theme().px(narrow() ? 300 : 488), height());
    m_plane->setFixedSize(side, side);
    m_cards->setDirection(narrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace felt::desktop

#include "pages/learn/learn_presenter.h"

#include <algorithm>

#include "bridge/dates.h"
#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/card_words.h"
#include "trainer/study_day.h"

namespace felt::desktop {

using trainer::Ask;
using trainer::CardKind;
using trainer::Rating;
using trainer::Typed;

LearnPresenter::LearnPresenter(Session& session, int more, QObject* parent) : QObject(parent), m_session(session), m_more(more) {}

void LearnPresenter::begin() {
    const trainer::Languages languages{m_session.wordLanguage(), m_session.learnedLanguage()};
    readStudy(m_session.store(), {m_session.content(), languages, m_session.folders().content, m_session.now(), m_more}, this,
              [this](Result<std::shared_ptr<const StudyState>> study) {
                  if (!study) return emit failed(study.error());
                  m_study = std::move(*study);
                  m_reviews = m_study->records().reviews;
                  std::vector<trainer::Card> cards;
                  for (const trainer::Offer& each : m_study->day().offers) cards.push_back(each.card);
                  m_sitting = trainer::Sitting(std::move(cards));
                  show();
              });
}

trainer::Deck& LearnPresenter::deck() {
    if (!m_deck) m_deck.emplace(m_reviews, trainer::scheduleOf(m_study->records().plan));
    return *m_deck;
}

// What cannot be shown any more, as its entry is gone, is passed over.
void LearnPresenter::show() {
    m_chosen.reset();
    m_typed.reset();
    m_typedText.clear();
    m_pointed.reset();
    m_chooses = false;
    m_face.reset();
    while (m_sitting.now() != nullptr && !m_face) {
        m_face = m_study->face(*m_sitting.now(), deck());
        if (!m_face) m_sitting.pass();
    }
    m_phase = m_face ? Phase::Asked : Phase::Over;
    if (m_phase == Phase::Over && m_sitting.answers() > 0) m_session.fitStudy();
    m_since = m_session.now();
    emit changed();
}

const lexicon::Word& LearnPresenter::word() const {
    return *m_study->content().lexicon.word(m_face->card.conceptId, m_face->card.language);
}

phrases::Names LearnPresenter::names() const {
    return {m_study->content().lexicon, m_study->content().placeNames, m_session.language(), m_session.wordLanguage()};
}

QString LearnPresenter::title() const { return toQt(phrases::titleOf(m_face->card.kind, m_session.say())); }

QString LearnPresenter::question() const {
    return toQt(phrases::questionOf(*m_face, fromQt(languageName(m_face->card.language)), m_session.say()));
}

QString LearnPresenter::caption() const { return m_face->scene ? desktop::whole(m_face->scene->entry->at, m_session.locale()) : QString(); }

QString LearnPresenter::shown() const { return toQt(phrases::shownOn(*m_face, names(), m_session.say())); }

std::vector<QString> LearnPresenter::options() const {
    std::vector<QString> texts;
    for (const std::string& each : phrases::optionsOf(*m_face, m_session.say())) texts.push_back(toQt(each));
    return texts;
}

void LearnPresenter::chooseInstead() {
    m_chooses = true;
    emit changed();
}

void LearnPresenter::answered() {
    m_phase = Phase::Answered;
    emit changed();
}

void LearnPresenter::choose(std::size_t option) {
    if (m_phase != Phase::Asked || option >= m_face->options.size()) return;
    m_chosen = option;
    answered();
}

void LearnPresenter::type(const QString& typed) {
    if (m_phase != Phase::Asked || typed.trimmed().isEmpty()) return;
    m_typedText = fromQt(typed.trimmed());
    m_typed = trainer::compareTyped(m_typedText, word(), m_face->expected, m_study->content().text);
    answered();
}

void LearnPresenter::point(const body::PlaceId& place) {
    if (m_phase != Phase::Asked) return;
    m_pointed = place;
    answered();
}

void LearnPresenter::look() {
    if (m_phase == Phase::Asked) answered();
}

bool LearnPresenter::isRight() const {
    if (m_chosen) return *m_chosen == m_face->right;
    if (m_typed) return m_typed->match == Typed::Same || m_typed->match == Typed::Form;
    if (!m_pointed) return false;
    const std::string mirror = m_study->content().figure.mirror(*m_pointed).text();
    return std::any_of(m_face->places.begin(), m_face->places.end(),
                       [&](const std::string& each) { return each == m_pointed->text() || each == mirror; });
}

QString LearnPresenter::said() const {
    if (m_pointed)
        return isRight() ? tr("Yes, it is often felt there.") : tr("It may well be there for you. It is often felt elsewhere, too.");
    if (m_chosen && m_face->card.kind == CardKind::OwnGap && !m_face->foreign)
        return isRight() ? tr("Yes, that is what you wrote.") : tr("You wrote another word.");
    if (m_chosen) return isRight() ? tr("Yes, that is the one most people would take.") : tr("Most people would take another one.");
    if (!m_typed) return {};
    switch (m_typed->match) {
        case Typed::Same: return tr("Yes, that is it.");
        case Typed::Form: return tr("Yes, one can say it like that.");
        case Typed::Close: return tr("Nearly. One letter is different.");
        case Typed::Other: return tr("Another word was meant.");
    }
    return {};
}

QString LearnPresenter::whole() const { return toQt(phrases::shownWhole(*m_face, names(), m_session.say())); }

QString LearnPresenter::places() const {
    QStringList said;
    for (const std::string& each : m_face->places)
        if (const auto id = body::PlaceId::make(each); id && said.size() < 5) said << toQt(m_study->content().placeName(*id));
    return said.isEmpty() ? QString()
                          : fill(tr("Often felt in: {1}. Yours may be elsewhere.", "places"), {said.join(tr(", ", "between places"))});
}

std::optional<QString> LearnPresenter::optionMeaning(std::size_t option) const {
    const auto& id = m_face->options[option].id;
    const lexicon::Word* const other = id ? m_study->content().lexicon.word(*id, m_face->card.language) : nullptr;
    return other == nullptr ? std::nullopt : std::optional(toQt(other->definition));
}

std::array<LearnPresenter::RatingChoice, 4> LearnPresenter::ratingChoices() const {
    auto& known = const_cast<LearnPresenter*>(this)->deck();
    const std::string id = trainer::idOf(m_face->card);
    const int today = trainer::studyDay(m_session.now(), known.scheduler().schedule().rolloverHour);
    std::array<RatingChoice, 4> choices{};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Rating rating = trainer::ratings[i];
        const int days = known.scheduler().interval(known.find(id), id, today, rating);
        choices[i] = {rating, toQt(phrases::wordFor(rating, m_session.say())),
                      rating == Rating::Again ? tr("soon again") : toQt(phrases::comesBackIn(days, m_session.say()))};
    }
    return choices;
}

void LearnPresenter::rate(Rating rating) {
    if (m_phase != Phase::Answered || m_keeping) return;
    journal::Review review{.id = {}, .at = m_session.now(), .written = {}, .card = trainer::idOf(m_face->card), .rating = int(rating)};
    review.durationMilliseconds = std::max<std::int64_t>(0, (review.at.instant() - m_since->instant()) / 1'000);
    if (!m_typedText.empty() && m_typedText.size() <= checkin::limit::wordBytes) review.answer = m_typedText;
    m_keeping = true;
    m_session.store().apply(journal::action::Add{review, {}}, this, [this, review, rating](const Result<journal::Changes>& kept) mutable {
        m_keeping = false;
        if (!kept) return emit failed(kept.error());
        review.id = kept->added.front();
        m_reviews.push_back(std::move(review));
        m_deck.reset();
        m_sitting.answer(rating);
        show();
    });
}

void LearnPresenter::takeBack() {
    if (m_keeping) return;
    const auto back = m_sitting.takeBack();
    if (!back.any) return;
    const auto done = [this](const Result<journal::Changes>& gone) {
        m_keeping = false;
        if (!gone) emit failed(gone.error());
        show();
    };
    m_keeping = true;
    if (back.answered) {
        const Uuid id = *m_reviews.back().id;
        m_reviews.pop_back();
        m_deck.reset();
        return m_session.store().apply(journal::action::Erase{id}, this, done);
    }
    const Uuid id = m_wishes.back();
    m_wishes.pop_back();
    m_session.store().apply(journal::action::Erase{id}, this, done);
}

void LearnPresenter::wish(journal::Wish wish) {
    if (!m_face || m_keeping) return;
    journal::WordWish said{.id = {},
                           .at = m_session.now(),
                           .written = {},
                           .conceptId = m_face->card.conceptId,
                           .language = m_face->card.language,
                           .wish = wish};
    m_keeping = true;
    m_session.store().apply(journal::action::Add{std::move(said), {}}, this, [this](const Result<journal::Changes>& kept) {
        m_keeping = false;
        if (!kept) return emit failed(kept.error());
        m_wishes.push_back(kept->added.front());
        m_sitting.pass();
        show();
    });
}

void LearnPresenter::enough() {
    m_phase = Phase::Over;
    emit changed();
}

}  // namespace felt::desktop

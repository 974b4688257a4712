#include "bridge/study.h"

#include "trainer/study_day.h"

namespace felt::desktop {

StudyState::StudyState(std::shared_ptr<const Content> content, trainer::Languages languages, app::StudyRecords records,
                       std::shared_ptr<app::ApartTexts> texts, const Moment& now, int more)
    : m_content(std::move(content)),
      m_languages(std::move(languages)),
      m_records(std::move(records)),
      m_texts(std::move(texts)),
      m_deck(m_records.deck()),
      m_today(trainer::studyDay(now, m_deck.scheduler().schedule().rolloverHour)),
      m_uses(m_records.entries, m_today),
      m_day(trainer::cardsOf(
          learner(), m_deck, [this](const LanguageTag& language) { return m_texts->of(language); }, now, more)) {}

std::optional<trainer::Face> StudyState::face(const trainer::Card& card, const trainer::Deck& deck) const {
    return trainer::faceOf(card, learner(), deck, m_texts->of(card.language), m_content->text);
}

trainer::WordProgress StudyState::progressOf(const lexicon::ConceptId& id, const LanguageTag& language) const {
    return trainer::progressOf(id, language, learner(), m_deck, m_uses);
}

void readStudy(Store& store, StudyQuestion question, QObject* context,
               std::function<void(Result<std::shared_ptr<const StudyState>>)> done) {
    store.ask(
        context,
        [question = std::move(question)](journal::Journal& journal) -> Result<std::shared_ptr<const StudyState>> {
            FELT_TRY(app::StudyRecords records, app::readStudy(journal));
            return std::make_shared<const StudyState>(question.content, question.languages, std::move(records),
                                                      std::make_shared<app::ApartTexts>(question.contentFolder), question.now,
                                                      question.more);
        },
        std::move(done));
}

}  // namespace felt::desktop

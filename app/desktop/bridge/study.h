// What is learned today and how far the words have come, reckoned on the journal's thread and then shared as it is.
#pragma once

#include <QObject>
#include <memory>

#include "bridge/content.h"
#include "bridge/store.h"
#include "study_records.h"
#include "trainer/progress.h"

namespace felt::desktop {

// One reading of the journal. What its parts look at stays with it.
class StudyState {
public:
    StudyState(std::shared_ptr<const Content> content, trainer::Languages languages, app::StudyRecords records,
               std::shared_ptr<app::ApartTexts> texts, const Moment& now, int more);

    const Content& content() const { return *m_content; }
    const trainer::Languages& languages() const { return m_languages; }
    const app::StudyRecords& records() const { return m_records; }
    const trainer::Deck& deck() const { return m_deck; }
    const trainer::Day& day() const { return m_day; }
    int today() const { return m_today; }  // a study day
    trainer::Learner learner() const { return m_records.learner(m_content->lexicon, m_languages); }
    // Nothing where the card can no longer be shown. reviews: the answers as they are now, those of this sitting among them.
    std::optional<trainer::Face> face(const trainer::Card& card, const trainer::Deck& deck) const;
    trainer::WordProgress progressOf(const lexicon::ConceptId& id, const LanguageTag& language) const;
    std::vector<trainer::WordProgress> progress() const { return trainer::progressOf(learner(), m_deck, m_uses); }

private:
    std::shared_ptr<const Content> m_content;
    trainer::Languages m_languages;
    app::StudyRecords m_records;
    std::shared_ptr<app::ApartTexts> m_texts;
    trainer::Deck m_deck;
    int m_today;
    trainer::Uses m_uses;
    trainer::Day m_day;
};

struct StudyQuestion {
    std::shared_ptr<const Content> content;
    trainer::Languages languages;
    std::filesystem::path contentFolder;
    Moment now;
    int more = 0;  // cards beyond those of the day
};
void readStudy(Store& store, StudyQuestion question, QObject* context, std::function<void(Result<std::shared_ptr<const StudyState>>)> done);

}  // namespace felt::desktop

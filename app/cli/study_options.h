// What the commands about learning have in common: the languages, and everything that is read for them.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "context.h"
#include "study_records.h"

namespace felt::cli {

class StudyOptions {
public:
    void addTo(CLI::App& app, const locale::Messages& say);

    // Everything for a sitting; the lexicon with the person's own words. Refers to the context.
    struct Desk {
        app::StudyRecords records;
        const lexicon::Lexicon* lexicon;
        trainer::Languages languages;
        std::shared_ptr<app::ApartTexts> texts;

        trainer::Learner learner() const { return records.learner(*lexicon, languages); }
        trainer::Aparts aparts() const {
            return [texts = texts](const LanguageTag& language) { return texts->of(language); };
        }
        std::optional<trainer::Face> face(const trainer::Card& card, const trainer::Deck& deck, const locale::Text& rules) const {
            return trainer::faceOf(card, learner(), deck, texts->of(card.language), rules);
        }
    };
    // MalformedTag where --learn is no language.
    Result<Desk> read(Context& context, journal::Journal& journal) const;

private:
    std::string m_learn;
};

}  // namespace felt::cli

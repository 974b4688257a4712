#include "journal/entries.h"

#include "base/check.h"

namespace felt::journal {

const std::optional<Uuid>& idOf(const Entry& entry) {
    return std::visit([](const auto& each) -> const std::optional<Uuid>& { return each.id; }, entry);
}

const Moment& atOf(const Entry& entry) {
    return std::visit([](const auto& each) -> const Moment& { return each.at; }, entry);
}

const std::optional<Moment>& writtenOf(const Entry& entry) {
    return std::visit([](const auto& each) -> const std::optional<Moment>& { return each.written; }, entry);
}

void setId(Entry& entry, Uuid id) {
    std::visit([&](auto& each) { each.id = std::move(id); }, entry);
}

void setWritten(Entry& entry, Moment written) {
    std::visit([&](auto& each) { each.written = std::move(written); }, entry);
}

lexicon::ConceptId conceptOf(const OwnWord& word) {
    FELT_CHECK(word.id.has_value());
    const auto id = lexicon::ConceptId::make(std::string(1, name(word.kind)[0]) + ".own-" + word.id->text());
    FELT_CHECK(id.has_value());
    return *id;
}

std::vector<lexicon::OwnConcept> ownConcepts(std::span<const OwnWord> words, const LanguageTag& language) {
    std::vector<lexicon::OwnConcept> concepts;
    for (const OwnWord& word : words)
        if (word.id && !word.meaningOf)
            concepts.push_back({conceptOf(word), word.language.value_or(language), word.lemma, word.definition.value_or(""),
                                word.example.value_or(""), word.nearest});
    return concepts;
}

}  // namespace felt::journal

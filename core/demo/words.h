// The lexicon as this person uses it: which words lie near a mood, which are favourites, which go together.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "demo/chance.h"
#include "demo/scene.h"
#include "lexicon/lexicon.h"

namespace felt::demo {

// A position in Words::terms.
using TermIndex = std::size_t;

struct Term {
    const lexicon::Concept* source;
    Mood mood;
    int liking;                       // 1 to 6: how readily this person takes the word
    int metOn;                        // the day, counted from the first, on which it comes into use
    std::vector<TermIndex> partners;  // of any kind
};

// What was said in one check-in so far.
class Said {
public:
    explicit Said(std::size_t terms) : m_kin(terms), m_said(terms) {}
    void add(const Term& term, TermIndex index);
    bool contains(TermIndex index) const { return m_said[index]; }
    int kin(TermIndex index) const { return m_kin[index]; }  // how many of the words said go with this one

private:
    std::vector<int> m_kin;
    std::vector<bool> m_said;
};

// Refers to the lexicon.
class Words {
public:
    Words(const lexicon::Lexicon& lexicon, Chance chance);

    const lexicon::Lexicon& lexicon() const { return *m_lexicon; }
    const std::vector<Term>& terms() const { return m_terms; }
    const Term& operator[](TermIndex index) const { return m_terms[index]; }
    std::optional<TermIndex> find(const lexicon::ConceptId& id) const;

    // A word that fits and was not said yet; nothing where the lexicon has none left.
    std::optional<TermIndex> sensation(const Scene& scene, const Said& said, Chance& chance) const;
    std::optional<TermIndex> feeling(const Scene& scene, const Mood& mood, const Said& said, Chance& chance) const;
    std::optional<TermIndex> need(const Scene& scene, const Said& said, Chance& chance) const;

private:
    using Weigh = std::function<std::int64_t(TermIndex)>;
    std::optional<TermIndex> choose(lexicon::Kind kind, const Scene& scene, const Said& said, Chance& chance, const Weigh& weigh) const;

    const lexicon::Lexicon* m_lexicon;
    std::vector<Term> m_terms;
    std::array<std::vector<TermIndex>, lexicon::kinds.size()> m_byKind;
    std::unordered_map<std::string, TermIndex> m_index;
};

}  // namespace felt::demo

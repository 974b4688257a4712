// What the person named in check-ins, word by word.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>

#include "journal/entries.h"

namespace felt::trainer {

struct Use {
    int times = 0;
    double weight = 0;   // the same, each half as much after halfLifeDays
    bool scene = false;  // an entry that is not private can be shown with it left out
};

// What was named counts half after so many days.
inline constexpr int halfLifeDays = 45;

// A view: the entries have to stay.
class Uses {
public:
    // today: a study day.
    Uses(std::span<const journal::CheckIn> entries, int today);
    // Nothing where it was never named.
    const Use* of(const lexicon::ConceptId& id) const;
    int timesOf(lexicon::Kind kind) const { return m_ofKind[std::size_t(kind)]; }
    const std::unordered_map<std::string_view, Use>& all() const { return m_uses; }

private:
    std::unordered_map<std::string_view, Use> m_uses;  // by the concept's id
    std::array<int, lexicon::kinds.size()> m_ofKind{};
};

}  // namespace felt::trainer

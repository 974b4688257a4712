#include "trainer/uses.h"

#include <algorithm>
#include <cmath>

#include "trainer/scene.h"
#include "trainer/study_day.h"

namespace felt::trainer {

Uses::Uses(std::span<const journal::CheckIn> entries, int today) {
    for (const journal::CheckIn& entry : entries) {
        const double weight = std::exp2(-double(std::max(0, today - studyDay(entry.at, usualRolloverHour))) / halfLifeDays);
        const auto note = [&](const std::optional<lexicon::ConceptId>& id, bool placed) {
            if (!id) return;
            Use& use = m_uses[id->text()];
            ++use.times;
            ++m_ofKind[std::size_t(id->kind())];
            use.weight += weight;
            use.scene = use.scene || isScene(entry, placed);
        };
        for (const auto& mark : entry.marks) note(mark.sensation, mark.place.has_value());
        for (const auto& feeling : entry.feelings) note(feeling.conceptId, false);
        for (const auto& need : entry.needs) note(need.conceptId, false);
    }
}

const Use* Uses::of(const lexicon::ConceptId& id) const {
    const auto found = m_uses.find(id.text());
    return found == m_uses.end() ? nullptr : &found->second;
}

}  // namespace felt::trainer

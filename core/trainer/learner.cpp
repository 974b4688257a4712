#include "trainer/learner.h"

namespace felt::trainer {

using journal::Wish;

Wishes::Wishes(std::span<const journal::WordWish> wishes) {
    for (const journal::WordWish& each : wishes) {
        const std::int64_t when = each.written.value_or(each.at).instant();
        const auto [said, isNew] = m_said.try_emplace({each.conceptId, each.language}, Said{when, each.wish});
        if (!isNew && when >= said->second.when) said->second = {when, each.wish};
    }
}

Wish Wishes::of(const lexicon::ConceptId& id, const LanguageTag& language) const {
    const auto here = m_said.find({id, language}), everywhere = m_said.find({id, std::nullopt});
    if (here == m_said.end()) return everywhere == m_said.end() ? Wish::Open : everywhere->second.wish;
    if (everywhere == m_said.end() || here->second.when >= everywhere->second.when) return here->second.wish;
    return everywhere->second.wish;
}

}  // namespace felt::trainer

#include "checkin/used.h"

#include <algorithm>
#include <map>

namespace felt::checkin {
namespace {

template <class Said>
std::vector<Said> ranked(const std::map<Said, int>& counts) {
    std::vector<std::pair<Said, int>> all(counts.begin(), counts.end());
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Said> said;
    for (auto& [what, count] : all) said.push_back(std::move(what));
    return said;
}

}  // namespace

std::vector<lexicon::ConceptId> sensationsByUse(std::span<const CheckIn> entries) {
    std::map<lexicon::ConceptId, int> counts;
    for (const CheckIn& entry : entries)
        for (const Mark& mark : entry.marks)
            if (mark.sensation) ++counts[*mark.sensation];
    return ranked(counts);
}

std::vector<std::string> tagsByUse(std::span<const CheckIn> entries) {
    std::map<std::string, int> counts;
    for (const CheckIn& entry : entries)
        for (const std::string& tag : entry.tags) ++counts[tag];
    return ranked(counts);
}

}  // namespace felt::checkin

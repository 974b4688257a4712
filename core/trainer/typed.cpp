#include "trainer/typed.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace felt::trainer {
namespace {

constexpr std::size_t shortestForSlips = 4;  // letters; in a shorter word one letter is another word

std::vector<std::string> characters(std::string_view text) {
    std::vector<std::string> all;
    for (const char byte : text)
        if ((static_cast<unsigned char>(byte) & 0xC0) == 0x80 && !all.empty())
            all.back() += byte;
        else
            all.emplace_back(1, byte);
    return all;
}

// Folded words and nothing between them, so that hyphens, apostrophes and spaces do not matter.
std::string bare(std::string_view text, const locale::Text& rules) {
    std::string joined;
    for (const std::string& word : rules.words(text)) joined += word;
    return joined;
}

// The ways in which people write umlauts and their like on a keyboard without them.
std::string written(std::string text) {
    static constexpr std::pair<std::string_view, std::string_view> pairs[] = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}, {"œ", "oe"}, {"æ", "ae"}};
    for (const auto& [from, to] : pairs)
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

// Insertions, deletions, exchanges and two neighbours that changed places: the optimal string alignment distance.
std::size_t distance(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::size_t> twoAgo, before(b.size() + 1), now(b.size() + 1);
    std::iota(before.begin(), before.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], twoAgo[j - 2] + 1);
        }
        twoAgo = std::exchange(before, std::exchange(now, std::vector<std::size_t>(b.size() + 1)));
    }
    return before.back();
}

// The characters of meant that are in a longest common subsequence with typed, compared without case and accents.
std::vector<Stretch> differenceOf(std::string_view typed, std::string_view meant, const locale::Text& rules) {
    const auto folded = [&](const std::string& each) {
        const std::string plain = rules.fold(each);
        return plain.empty() ? each : plain;
    };
    const std::vector<std::string> a = characters(typed), b = characters(meant);
    std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = folded(a[i]) == folded(b[j]) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    std::vector<Stretch> stretches;
    const auto add = [&](const std::string& text, bool shared) {
        if (stretches.empty() || stretches.back().shared != shared) stretches.push_back({{}, shared});
        stretches.back().text += text;
    };
    std::size_t i = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        while (i < a.size() && folded(a[i]) != folded(b[j]) && common[i + 1][j] >= common[i][j + 1]) ++i;
        const bool shared = i < a.size() && folded(a[i]) == folded(b[j]);
        add(b[j], shared);
        if (shared) ++i;
    }
    return stretches;
}

std::vector<std::string> others(const lexicon::Word& word) {
    std::vector<std::string> all{word.lemma};
    for (const lexicon::Form& form : word.forms) all.push_back(form.text);
    for (const lexicon::Variant& variant : word.also) all.push_back(variant.lemma);
    if (!word.reading.empty()) all.push_back(word.reading);
    return all;
}

}  // namespace

TypedAnswer compareTyped(std::string_view typed, const lexicon::Word& word, std::string_view expected, const locale::Text& rules) {
    const std::string meant(expected.empty() ? std::string_view(word.lemma) : expected);
    const std::string given = bare(typed, rules);
    if (given.empty()) return {Typed::Other, meant, {}};
    const auto same = [&](const std::string& spelling) {
        return bare(spelling, rules) == given || bare(written(spelling), rules) == given;
    };
    if (same(meant)) return {Typed::Same, meant, {}};
    for (const std::string& each : others(word))
        if (same(each)) return {expected.empty() && each == word.lemma ? Typed::Same : Typed::Form, each, {}};
    std::string nearest = meant;
    std::size_t least = std::string::npos;
    const auto letters = characters(given);
    auto spellings = others(word);
    spellings.insert(spellings.begin(), meant);
    for (const std::string& each : spellings) {
        const auto wanted = characters(bare(each, rules));
        const std::size_t far = distance(letters, wanted);
        if (far == 1 && wanted.size() >= shortestForSlips && far < least) {
            least = far;
            nearest = each;
        }
    }
    return {least == 1 ? Typed::Close : Typed::Other, nearest, differenceOf(typed, nearest, rules)};
}

}  // namespace felt::trainer

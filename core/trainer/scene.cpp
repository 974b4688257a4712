#include "trainer/scene.h"

#include <algorithm>

namespace felt::trainer {
namespace {

using journal::CheckIn;
using lexicon::ConceptId;

constexpr std::size_t longestSentence = 300;  // bytes; a longer one is no scene any more
constexpr std::size_t lookedBack = 1'500;     // entries

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Where characters begin in the text, and its end.
std::vector<std::size_t> boundaries(std::string_view text) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!continues(text[i])) all.push_back(i);
    all.push_back(text.size());
    return all;
}

std::vector<std::string_view> spellings(const lexicon::Word& word) {
    std::vector<std::string_view> all{word.lemma};
    for (const lexicon::Form& form : word.forms) all.push_back(form.text);
    for (const lexicon::Variant& variant : word.also) all.push_back(variant.lemma);
    std::stable_sort(all.begin(), all.end(), [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    return all;
}

// Of scripts that put spaces between words; beyond Devanagari, in the order of Unicode, a word may begin at any character, or endings
// follow it without a space.
constexpr unsigned char lastLeadWithSpaces = 0xE0;

bool standsAlone(std::string_view text, std::size_t begin, std::size_t end, const locale::Text& rules) {
    const auto isLetter = [&](std::size_t at) {
        std::size_t next = at + 1;
        while (next < text.size() && continues(text[next])) ++next;
        return static_cast<unsigned char>(text[at]) <= lastLeadWithSpaces && !rules.words(text.substr(at, next - at)).empty();
    };
    if (end < text.size() && isLetter(end)) return false;
    if (begin == 0) return true;
    std::size_t before = begin - 1;
    while (before > 0 && continues(text[before])) --before;
    return !isLetter(before);
}

bool overlaps(const std::vector<Gap>& gaps, std::size_t begin, std::size_t end) {
    return std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return begin < gap.begin + gap.length && gap.begin < end; });
}

std::vector<std::string_view> sentencesOf(std::string_view note) {
    static constexpr std::string_view ends[] = {".", "!", "?", "\n", "…", "。", "！", "？", "؟", "।"};
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < note.size();) {
        const auto end =
            std::find_if(std::begin(ends), std::end(ends), [&](std::string_view each) { return note.substr(i).starts_with(each); });
        if (end == std::end(ends)) {
            ++i;
            continue;
        }
        i += end->size();
        sentences.push_back(note.substr(begin, i - begin));
        begin = i;
    }
    sentences.push_back(note.substr(begin));
    for (std::string_view& each : sentences) {
        const std::size_t first = each.find_first_not_of(" \t\r\n");
        each = first == std::string_view::npos ? std::string_view() : each.substr(first, each.find_last_not_of(" \t\r\n") - first + 1);
    }
    return sentences;
}

void addFromNote(const CheckIn& entry, const lexicon::Word& word, const locale::Text& rules, std::vector<Scene>& scenes) {
    if (!entry.note) return;
    for (const std::string_view sentence : sentencesOf(*entry.note)) {
        if (sentence.size() > longestSentence) continue;
        auto gaps = placesOf(word, sentence, rules);
        // A sentence of nothing but the word gives nothing to go by.
        if (gaps.empty() || rules.words(sentence).size() < 3) continue;
        scenes.push_back({&entry, Scene::In::Note, 0, std::string(sentence), std::move(gaps)});
        return;
    }
}

void addFromAnswers(const CheckIn& entry, const ConceptId& id, std::vector<Scene>& scenes) {
    for (std::size_t i = 0; i < entry.marks.size(); ++i)
        if (entry.marks[i].sensation == id && isScene(entry, entry.marks[i].place.has_value()))
            return scenes.push_back({&entry, Scene::In::Marks, i, {}, {}});
    if (!isScene(entry, false)) return;
    for (std::size_t i = 0; i < entry.feelings.size(); ++i)
        if (entry.feelings[i].conceptId == id) return scenes.push_back({&entry, Scene::In::Feelings, i, {}, {}});
    for (std::size_t i = 0; i < entry.needs.size(); ++i)
        if (entry.needs[i].conceptId == id) return scenes.push_back({&entry, Scene::In::Needs, i, {}, {}});
}

}  // namespace

bool isScene(const CheckIn& entry, bool placed) {
    return !entry.isPrivate && (placed || entry.marks.size() + entry.feelings.size() + entry.needs.size() > 1);
}

std::vector<Gap> placesOf(const lexicon::Word& word, std::string_view text, const locale::Text& rules) {
    std::vector<Gap> gaps;
    const std::string folded = rules.fold(text);
    const std::vector<std::size_t> starts = boundaries(text);
    for (const std::string_view spelling : spellings(word)) {
        const std::string wanted = rules.fold(spelling);
        if (wanted.empty() || folded.find(wanted) == std::string::npos) continue;
        for (std::size_t first = 0; first + 1 < starts.size(); ++first)
            // Folding may shorten or lengthen; a few characters more or less than the spelling has are tried.
            for (std::size_t last = first + 1; last < starts.size() && starts[last] - starts[first] <= spelling.size() * 2 + 4; ++last) {
                const std::size_t begin = starts[first], end = starts[last];
                if (end - begin < wanted.size() / 2 || overlaps(gaps, begin, end)) continue;
                if (rules.fold(text.substr(begin, end - begin)) != wanted || !standsAlone(text, begin, end, rules)) continue;
                gaps.push_back({begin, end - begin});
                break;
            }
    }
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.begin < b.begin; });
    return gaps;
}

std::vector<Scene> scenesOf(const ConceptId& id, const lexicon::Word* word, std::span<const CheckIn> entries, const locale::Text& rules,
                            std::size_t most) {
    std::vector<Scene> told, answered;
    const std::size_t oldest = entries.size() - std::min(entries.size(), lookedBack);
    for (std::size_t i = entries.size(); i-- > oldest && told.size() < most;) {
        const CheckIn& entry = entries[i];
        if (entry.isPrivate) continue;
        const std::size_t before = told.size();
        if (word != nullptr) addFromNote(entry, *word, rules, told);
        if (told.size() == before && answered.size() < most) addFromAnswers(entry, id, answered);
    }
    for (Scene& each : answered)
        if (told.size() < most) told.push_back(std::move(each));
    return told;
}

}  // namespace felt::trainer

#include "phrases/summary.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "phrases/choice_words.h"

namespace felt::phrases {
namespace {

using checkin::CheckIn;
using checkin::FeelingNoticed;
using checkin::Fits;
using checkin::Intensity;
using checkin::Mark;
using checkin::Met;
using checkin::NeedNoticed;
using locale::fill;
using Parts = std::vector<std::string>;

constexpr std::size_t shortLine = 80;   // characters
constexpr std::size_t noteLine = 200;   // characters of the note's first line in a full summary
constexpr std::size_t placesNamed = 2;  // of one group in a line

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// One line, without control characters and needless spaces.
std::string oneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool space = c == ' ' || isControl(c);
        if (!space) line += c;
        if (space && !line.empty() && line.back() != ' ') line += ' ';
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

std::size_t characters(std::string_view text) {
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

// At most so many characters, after a whole word where one ends in the second half.
std::string cut(const std::string& text, std::size_t most) {
    if (characters(text) <= most) return text;
    std::size_t end = 0;
    for (std::size_t seen = 0; end < text.size(); ++end)
        if (!isContinuation(text[end]) && seen++ == most - 1) break;  // one is for the mark of what is left out
    const std::size_t space = text.rfind(' ', end);
    return text.substr(0, space == std::string::npos || space < end / 2 ? end : space) + "…";
}

class Summary {
public:
    Summary(const Names& names, const locale::Messages& say, Length length) : m_names(names), m_say(say), m_length(length) {}

    Parts partsOf(const CheckIn& entry) const {
        Parts parts;
        addMarks(parts, entry.marks);
        for (const auto whole : entry.wholeBody) parts.push_back(wholeBody(whole));
        addFeelings(parts, entry);
        addNeeds(parts, entry.needs);
        if (entry.state) parts.push_back(sentence(fill(m_say.trc("summary", "As a whole: {1}"), {wordFor(*entry.state, m_say)})));
        if (parts.empty()) addWhatElse(parts, entry);
        if (parts.empty()) parts.push_back(m_say.tr("A moment kept, without words."));
        return parts;
    }

    std::string text(const Parts& parts) const {
        std::string text = m_length == Length::Short ? cut(parts.front(), shortLine) : parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) {
            std::string longer = fill(m_say.trc("one sentence after another", "{1} {2}"), {text, parts[i]});
            if (m_length == Length::Short && characters(longer) > shortLine) break;
            text = std::move(longer);
        }
        return text;
    }

private:
    // Marks with the same word.
    struct Group {
        std::string word;
        bool isPlaced = false;
        std::vector<std::string> places;
        std::optional<Intensity> lowest;
        std::optional<Intensity> highest;
    };

    std::string sentence(const std::string& text) const {
        for (const std::string_view stop : {".", "!", "?", "…", "。", "！", "？"})
            if (text.ends_with(stop)) return text;
        return fill(m_say.trc("a sentence", "{1}."), {text});
    }

    std::string list(const std::vector<std::string>& items, const std::string& pattern) const {
        std::string text = items.front();
        for (std::size_t i = 1; i < items.size(); ++i) text = fill(pattern, {text, items[i]});
        return text;
    }
    std::string list(const std::vector<std::string>& items) const { return list(items, m_say.trc("a list", "{1}, {2}")); }

    std::string withStrength(const std::string& word, const std::string& strength) const {
        return fill(m_say.trc("a word and its strength", "{1}, {2}"), {word, strength});
    }

    // The person's own word first; it is what they said.
    std::string spoken(const std::optional<std::string>& word, const std::optional<lexicon::ConceptId>& id) const {
        std::string own = word ? oneLine(*word) : std::string();
        return own.empty() && id ? oneLine(m_names.wordFor(*id)) : own;
    }

    template <class Choice>
    void addQuality(std::vector<std::string>& words, const std::optional<Choice>& choice) const {
        if (choice) words.push_back(wordFor(*choice, m_say));
    }

    // The word, or where there is none what else was said of it.
    std::string descriptionOf(const Mark& mark) const {
        std::string word = spoken(mark.word, mark.sensation);
        if (!word.empty()) return word;
        std::vector<std::string> qualities;
        addQuality(qualities, mark.temperature);
        addQuality(qualities, mark.movement);
        addQuality(qualities, mark.size);
        addQuality(qualities, mark.depth);
        addQuality(qualities, mark.change);
        addQuality(qualities, mark.pleasant);
        if (!qualities.empty()) return list(qualities);
        return mark.paint.empty() || mark.place ? std::string() : m_say.tr("painted");
    }

    std::vector<Group> groupsOf(const std::vector<Mark>& marks) const {
        std::vector<Group> groups;
        for (const Mark& mark : marks) {
            Group single{
                .word = descriptionOf(mark), .isPlaced = mark.place.has_value(), .lowest = mark.intensity, .highest = mark.intensity};
            if (mark.place) single.places.push_back(oneLine(m_names.placeName(*mark.place)));
            if (single.word.empty() && !mark.place && !mark.intensity) continue;
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& group) { return belongTogether(group, single); });
            if (same == groups.end())
                groups.push_back(std::move(single));
            else
                merge(*same, std::move(single));
        }
        return groups;
    }

    // A strength is never said of a mark that was given none, and strengths without a word stay with their place.
    static bool belongTogether(const Group& a, const Group& b) {
        return a.word == b.word && a.isPlaced == b.isPlaced && a.lowest.has_value() == b.lowest.has_value() &&
               !(a.word.empty() && a.lowest);
    }

    static void merge(Group& group, Group&& single) {
        for (std::string& place : single.places)
            if (std::find(group.places.begin(), group.places.end(), place) == group.places.end()) group.places.push_back(std::move(place));
        if (!single.lowest) return;
        group.lowest = std::min(*group.lowest, *single.lowest);
        group.highest = std::max(*group.highest, *single.highest);
    }

    std::string placesOf(const Group& group) const {
        const std::size_t named = m_length == Length::Short ? std::min(placesNamed, group.places.size()) : group.places.size();
        std::string text;
        for (std::size_t i = 0; i < named; ++i) text.append(text.empty() ? "" : " · ").append(group.places[i]);
        if (named < group.places.size()) text.append(" +").append(std::to_string(group.places.size() - named));
        return text;
    }

    static std::string strengthOf(const Group& group) {
        const std::string lowest = std::to_string(group.lowest->value());
        return group.lowest == group.highest ? lowest : lowest + "–" + std::to_string(group.highest->value());
    }

    void addMarks(Parts& parts, const std::vector<Mark>& marks) const {
        for (const Group& group : groupsOf(marks)) {
            const std::string places = placesOf(group);
            std::string said = group.word;
            if (group.lowest && !said.empty()) said = withStrength(said, strengthOf(group));
            if (group.lowest && said.empty() && !group.isPlaced)
                said = fill(m_say.trc("summary", "Strength: {1}"), {strengthOf(group)});
            else if (!group.isPlaced)
                said = fill(m_say.trc("summary", "Noticed: {1}"), {said});
            else if (!said.empty())
                said = fill(m_say.trc("a place and what is there", "{1}: {2}"), {places, said});
            else
                said = group.lowest ? withStrength(places, strengthOf(group)) : places;
            parts.push_back(sentence(said));
        }
    }

    std::string wholeBody(checkin::WholeBody whole) const {
        switch (whole) {
            case checkin::WholeBody::AllOver: return m_say.trc("whole body", "All over.");
            case checkin::WholeBody::Around: return m_say.trc("whole body", "Outside, around me.");
            case checkin::WholeBody::Nowhere: return m_say.trc("whole body", "Nowhere in particular.");
            case checkin::WholeBody::Numb: return m_say.trc("whole body", "Numb.");
            case checkin::WholeBody::Unsure: return m_say.trc("whole body", "Hard to tell where.");
        }
        return {};
    }

    std::string feelingList(const std::vector<const FeelingNoticed*>& feelings) const {
        std::vector<std::string> said;
        bool strengths = false;
        for (const FeelingNoticed* each : feelings) {
            std::string word = spoken(each->word, each->conceptId);
            if (each->intensity) word = withStrength(word, std::to_string(each->intensity->value()));
            strengths = strengths || each->intensity.has_value();
            said.push_back(std::move(word));
        }
        return strengths ? list(said, m_say.trc("a list with strengths", "{1}; {2}")) : list(said);
    }

    void addFeelings(Parts& parts, const CheckIn& entry) const {
        std::vector<const FeelingNoticed*> fitting, notQuite;
        for (const FeelingNoticed& each : entry.feelings)
            if (!spoken(each.word, each.conceptId).empty()) (each.fits == Fits::No ? notQuite : fitting).push_back(&each);
        const std::string label = parts.empty() ? m_say.trc("summary", "Feeling: {1}") : m_say.trc("summary", "With it: {1}");
        if (!fitting.empty()) parts.push_back(sentence(fill(label, {feelingList(fitting)})));
        if (!notQuite.empty()) parts.push_back(sentence(fill(m_say.trc("summary", "Does not quite fit: {1}"), {feelingList(notQuite)})));
        if (!entry.feelingUnsure) return;
        const bool none = fitting.empty() && notQuite.empty();
        parts.push_back(!none           ? m_say.tr("Not quite sure of the feeling.")
                        : parts.empty() ? m_say.tr("Not sure what is felt.")
                                        : m_say.tr("Not sure what feeling goes with it."));
    }

    void addNeeds(Parts& parts, const std::vector<NeedNoticed>& needs) const {
        const auto add = [&](const std::string& label, const std::optional<Met>& met) {
            std::vector<std::string> said;
            for (const NeedNoticed& each : needs)
                if (std::string word = spoken(each.word, each.conceptId); each.met == met && !word.empty()) said.push_back(std::move(word));
            if (!said.empty()) parts.push_back(sentence(fill(label, {list(said)})));
        };
        add(m_say.trc("summary", "Needing: {1}"), Met::Unmet);
        add(m_say.trc("summary", "Partly met: {1}"), Met::Partly);
        add(m_say.trc("summary", "Met: {1}"), Met::Met);
        add(m_say.trc("summary", "Need: {1}"), std::nullopt);  // named, and left open whether it is met
    }

    void addWhatElse(Parts& parts, const CheckIn& entry) const {
        if (std::string line = entry.note ? firstLine(*entry.note) : std::string(); !line.empty())
            parts.push_back(cut(line, m_length == Length::Short ? shortLine : noteLine));
        if (parts.empty() && entry.plane) addPlane(parts, *entry.plane);
        std::vector<std::string> tags;
        for (const std::string& each : entry.tags)
            if (std::string tag = oneLine(each); !tag.empty()) tags.push_back(std::move(tag));
        if (parts.empty() && !tags.empty()) parts.push_back(sentence(fill(m_say.trc("summary", "Around it: {1}"), {list(tags)})));
    }

    // The first line that says something.
    static std::string firstLine(std::string_view note) {
        while (!note.empty()) {
            const std::size_t end = note.find('\n');
            if (std::string line = oneLine(note.substr(0, end)); !line.empty()) return line;
            note.remove_prefix(end == note.npos ? note.size() : end + 1);
        }
        return {};
    }

    void addPlane(Parts& parts, const checkin::PlanePoint& plane) const {
        constexpr double middle = 0.2;  // on either side
        const auto add = [&](const std::optional<double>& value, const std::string& low, const std::string& between,
                             const std::string& high) {
            if (value) parts.push_back(*value < -middle ? low : *value > middle ? high : between);
        };
        add(plane.pleasantness, m_say.trc("summary", "Unpleasant."), m_say.trc("summary", "Neither pleasant nor unpleasant."),
            m_say.trc("summary", "Pleasant."));
        add(plane.energy, m_say.trc("summary", "Little energy."), m_say.trc("summary", "Some energy."),
            m_say.trc("summary", "Much energy."));
    }

    const Names& m_names;
    const locale::Messages& m_say;
    Length m_length;
};

}  // namespace

std::string summary(const CheckIn& entry, const Names& names, const locale::Messages& say, Length length) {
    const Summary summary(names, say, length);
    return summary.text(summary.partsOf(entry));
}

}  // namespace felt::phrases

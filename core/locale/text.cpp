#include "locale/text.h"

#include <boost/locale.hpp>
#include <utility>

#include "locale/backend.h"

namespace felt::locale {
namespace {

namespace utf = boost::locale::utf;
using Utf8 = utf::utf_traits<char>;

struct Range {
    utf::code_point first, last;
};

// Marks that a person leaves out when searching: combining accents, Arabic and Hebrew vowel signs, tatweel, nukta.
// The voicing marks of kana (3099, 309A) tell letters apart and stay.
constexpr Range leftOut[] = {{0x300, 0x36f},   {0x591, 0x5bd},   {0x5bf, 0x5c7},   {0x610, 0x61a},  {0x640, 0x640},
                             {0x64b, 0x65f},   {0x670, 0x670},   {0x6d6, 0x6ed},   {0x93c, 0x93c},  {0x1ab0, 0x1aff},
                             {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}};
// Scripts written without spaces, where every character can begin a word that is looked for.
constexpr Range standingAlone[] = {{0x3005, 0x3007}, {0x3041, 0x30ff}, {0x31f0, 0x31ff},  {0x3400, 0x4dbf},
                                   {0x4e00, 0x9fff}, {0xf900, 0xfaff}, {0x20000, 0x3ffff}};

struct Spelling {
    utf::code_point letter;
    std::string_view plain;
};
// Letters that Unicode does not decompose although people type them plain.
constexpr Spelling spellings[] = {{0xe6, "ae"}, {0xf0, "d"},  {0xf8, "o"},  {0xfe, "th"},
                                  {0x111, "d"}, {0x131, "i"}, {0x142, "l"}, {0x153, "oe"}};

template <std::size_t Count>
bool in(const Range (&ranges)[Count], utf::code_point point) {
    for (const Range& range : ranges)
        if (point >= range.first && point <= range.last) return true;
    return false;
}

template <class Visit>
void eachCodePoint(std::string_view text, Visit&& visit) {
    auto position = text.begin();
    while (position != text.end()) {
        const auto start = position;
        const utf::code_point point = Utf8::decode(position, text.end());
        if (point == utf::illegal || point == utf::incomplete) {
            position = start + 1;
            continue;
        }
        visit(point, std::string_view(&*start, std::size_t(position - start)));
    }
}

// Splits at ASCII punctuation and at the curly apostrophe, so that a word reads the same in whatever text it stands.
void addWords(std::string_view text, std::vector<std::string>& words) {
    std::string spelled;
    const auto end = [&] {
        if (!spelled.empty()) words.push_back(std::exchange(spelled, {}));
    };
    eachCodePoint(text, [&](utf::code_point point, std::string_view bytes) {
        const bool letter = point >= 0x80 || (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z');
        if (!letter || point == 0x2019) return end();
        if (in(standingAlone, point)) end();
        spelled += bytes;
        if (in(standingAlone, point)) end();
    });
    end();
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

}  // namespace

Text::Text() : m_rules(generator()("en_US.UTF-8")) {}

std::string Text::fold(std::string_view text) const {
    std::string folded(text);
    if (isAscii(text)) {
        for (char& c : folded)
            if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
        return folded;
    }
    folded = boost::locale::fold_case(boost::locale::normalize(folded, boost::locale::norm_nfkd, m_rules), m_rules);
    folded = boost::locale::normalize(folded, boost::locale::norm_nfkd, m_rules);
    std::string plain;
    eachCodePoint(folded, [&](utf::code_point point, std::string_view bytes) {
        if (in(leftOut, point)) return;
        for (const Spelling& spelling : spellings)
            if (spelling.letter == point) {
                plain += spelling.plain;
                return;
            }
        plain += bytes;
    });
    return compose(plain);
}

std::string Text::compose(std::string_view text) const {
    if (isAscii(text)) return std::string(text);
    return boost::locale::normalize(std::string(text), boost::locale::norm_nfc, m_rules);
}

std::vector<std::string> Text::words(std::string_view text) const {
    const std::string folded = fold(text);
    std::vector<std::string> words;
    if (isAscii(folded)) {
        addWords(folded, words);
        return words;
    }
    namespace boundary = boost::locale::boundary;
    boundary::ssegment_index segments(boundary::word, folded.begin(), folded.end(), m_rules);
    segments.rule(boundary::word_any);
    for (const auto& segment : segments) addWords(segment.str(), words);
    return words;
}

bool isUtf8(std::string_view text) {
    auto position = text.begin();
    while (position != text.end()) {
        const utf::code_point point = Utf8::decode(position, text.end());
        if (point == utf::illegal || point == utf::incomplete) return false;
    }
    return true;
}

Collator::Collator(const LanguageTag& language) : m_rules(generator()(posixName(language))) {}

std::weak_ordering Collator::compare(std::string_view a, std::string_view b) const {
    const auto& collate = std::use_facet<boost::locale::collator<char>>(m_rules);
    const int order = collate.compare(boost::locale::collator_base::tertiary, std::string(a), std::string(b));
    return order <=> 0;
}

std::string Collator::key(std::string_view text) const {
    const auto& collate = std::use_facet<boost::locale::collator<char>>(m_rules);
    return collate.transform(boost::locale::collator_base::tertiary, std::string(text));
}

}  // namespace felt::locale

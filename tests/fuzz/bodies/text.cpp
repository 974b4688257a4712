// Folding and cutting into words: of any bytes they make valid text, and doing it again changes nothing.
#include "locale/text.h"

#include <algorithm>

#include "fuzz.h"

namespace {

// Thai, Lao, Burmese and Khmer (U+0E00-0EFF, 1000-109F, 1780-17FF) are cut by a dictionary, which looks at what stands around a word.
bool cutByDictionary(const std::string& word) {
    constexpr std::string_view begins[] = {"\xe0\xb8", "\xe0\xb9", "\xe0\xba", "\xe0\xbb", "\xe1\x80",
                                           "\xe1\x81", "\xe1\x82", "\xe1\x9e", "\xe1\x9f"};
    return std::any_of(std::begin(begins), std::end(begins), [&](std::string_view begin) { return word.find(begin) != word.npos; });
}

std::string_view firstCharacter(std::string_view word) {
    std::size_t length = 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xc0) == 0x80) ++length;
    return word.substr(0, length);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    static const locale::Text text;
    const std::string_view given = fuzz::textOf(data, size);
    const std::string folded = text.fold(given);
    FELT_CHECK(locale::isUtf8(folded));
    FELT_CHECK(text.fold(folded) == folded);
    const std::string composed = text.compose(given);
    FELT_CHECK(locale::isUtf8(composed) && text.compose(composed) == composed);
    FELT_CHECK(text.fold(composed) == folded);
    FELT_CHECK(text.words(folded) == text.words(given));
    for (const std::string& word : text.words(given)) {
        FELT_CHECK(!word.empty() && text.fold(word) == word);
        const bool beginsWithMark = text.words(firstCharacter(word)).empty();  // left over from what it cannot stand on
        FELT_CHECK(cutByDictionary(word) || beginsWithMark || text.words(word) == std::vector{word});
    }
    return 0;
}

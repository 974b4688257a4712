#include "phrases/choice_words.h"

#include <array>

namespace felt::phrases {
namespace {

// Marks a text and its context for the catalogue: xgettext reads trc(context, text).
struct Marked {
    const char* context;
    const char* text;
};
constexpr Marked trc(const char* context, const char* text) { return {context, text}; }

template <class Choice, std::size_t Count>
std::string pick(const std::array<Marked, Count>& words, Choice choice, const locale::Messages& say) {
    static_assert(Count == Choices<Choice>::names.size());
    const Marked& marked = words[static_cast<std::size_t>(choice)];
    return say.trc(marked.context, marked.text);
}

}  // namespace

std::string wordFor(checkin::Temperature choice, const locale::Messages& say) {
    static constexpr std::array words{trc("temperature", "cold"), trc("temperature", "cool"), trc("temperature", "warm"),
                                      trc("temperature", "hot")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Movement choice, const locale::Messages& say) {
    static constexpr std::array words{trc("movement", "still"),     trc("movement", "flowing"),   trc("movement", "pulsing"),
                                      trc("movement", "trembling"), trc("movement", "spreading"), trc("movement", "rising"),
                                      trc("movement", "sinking")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Size choice, const locale::Messages& say) {
    static constexpr std::array words{trc("size", "like a point"), trc("size", "like a coin"), trc("size", "like a hand"),
                                      trc("size", "larger")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Depth choice, const locale::Messages& say) {
    static constexpr std::array words{trc("depth", "at the surface"), trc("depth", "deep inside"), trc("depth", "around me")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Change choice, const locale::Messages& say) {
    static constexpr std::array words{trc("change", "growing"), trc("change", "steady"), trc("change", "fading")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Pleasant choice, const locale::Messages& say) {
    static constexpr std::array words{trc("pleasant", "pleasant"), trc("pleasant", "neither"), trc("pleasant", "unpleasant"),
                                      trc("pleasant", "mixed")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::WholeBody choice, const locale::Messages& say) {
    static constexpr std::array words{trc("whole body", "all over"), trc("whole body", "outside, around me"), trc("whole body", "nowhere"),
                                      trc("whole body", "numb"), trc("whole body", "I can't tell")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Fits choice, const locale::Messages& say) {
    static constexpr std::array words{trc("fits", "it fits well"), trc("fits", "partly"), trc("fits", "not really")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::Met choice, const locale::Messages& say) {
    static constexpr std::array words{trc("need", "met"), trc("need", "not met"), trc("need", "partly met")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::State choice, const locale::Messages& say) {
    static constexpr std::array words{trc("state", "settled"), trc("state", "ready to fight"), trc("state", "wanting to get away"),
                                      trc("state", "frozen"),  trc("state", "shut down"),      trc("state", "a mix"),
                                      trc("state", "not sure")};
    return pick(words, choice, say);
}

std::string wordFor(checkin::After choice, const locale::Messages& say) {
    static constexpr std::array words{trc("after", "better"), trc("after", "the same"), trc("after", "worse")};
    return pick(words, choice, say);
}

std::string stepInWords(checkin::Intensity step, const locale::Messages& say) {
    static constexpr std::array words{trc("strength", "not there"),
                                      trc("strength", "barely there"),
                                      trc("strength", "faint, easily forgotten"),
                                      trc("strength", "slight"),
                                      trc("strength", "there when I turn to it"),
                                      trc("strength", "there all by itself"),
                                      trc("strength", "clear, hard to overlook"),
                                      trc("strength", "strong"),
                                      trc("strength", "very strong, takes up much room"),
                                      trc("strength", "leaves little room for anything else"),
                                      trc("strength", "as strong as it can be")};
    static_assert(words.size() == checkin::Intensity::highest + 1);
    const Marked& marked = words[static_cast<std::size_t>(step.value())];
    return say.trc(marked.context, marked.text);
}

}  // namespace felt::phrases

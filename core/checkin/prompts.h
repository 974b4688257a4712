// Gentle questions that may open a check-in.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/choice.h"
#include "base/language_tag.h"
#include "base/result.h"

namespace felt::checkin {

// What a question turns to. Outside: something beyond the body, for those for whom the body is no friend today.
enum class About { Breath, Inside, Warmth, Weight, Ground, Skin, Hands, Face, Movement, Ease, Need, Outside };

struct Prompt {
    std::string id;  // what an entry keeps; the same in every language
    About about;
    std::string text;
};

// Immutable. Pointers and views into it hold until it is moved or destroyed.
class Prompts {
public:
    // None.
    Prompts() = default;
    // A file as content/prompts/ holds them. Code::ContentInvalid, detail: where and what.
    static Result<Prompts> parse(std::string_view json);
    // folder: content/, with prompts/LANGUAGE.json. A language without a file has no prompts. Also Code::UnreadableFile, Code::TooLarge.
    static Result<Prompts> load(const std::filesystem::path& folder, const LanguageTag& language);

    std::span<const Prompt> all() const { return m_prompts; }
    // nullptr where there is none of this id.
    const Prompt* find(std::string_view id) const;
    // day: counted from 1970-01-01. Each day has one, and as long as the list of those sent away stays the same, every other prompt
    // comes once before any comes again. nullptr where there is none, or all were sent away. The same in every language.
    const Prompt* ofTheDay(std::int64_t day, std::span<const std::string> sentAway) const;

private:
    std::vector<Prompt> m_prompts;
};

}  // namespace felt::checkin

template <>
struct felt::Choices<felt::checkin::About> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"breath", "inside", "warmth", "weight", "ground", "skin", "hands", "face", "movement", "ease", "need", "outside"});
};

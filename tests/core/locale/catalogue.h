// Catalogues for tests, written as msgfmt would.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace felt::tests {

// "context\4key" and "one\0many" as gettext joins them.
using Entries = std::map<std::string, std::string>;

// The .mo file of GNU gettext: two tables of (length, offset), sorted by key, then the texts with a zero behind each.
inline std::string catalogue(Entries entries, std::string_view pluralForms) {
    entries[""] = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: " + std::string(pluralForms) + "\n";
    const auto count = static_cast<std::uint32_t>(entries.size());
    std::string head, tables, texts;
    const auto put = [](std::string& target, std::uint32_t value) { target.append(reinterpret_cast<const char*>(&value), 4); };
    for (const std::uint32_t value : {0x950412deu, 0u, count, 28u, 28u + 8 * count, 0u, 0u}) put(head, value);
    const auto table = [&](auto&& textOf) {
        for (const auto& entry : entries) {
            const std::string& text = textOf(entry);
            put(tables, static_cast<std::uint32_t>(text.size()));
            put(tables, static_cast<std::uint32_t>(28 + 16 * count + texts.size()));
            texts.append(text).push_back('\0');
        }
    };
    table([](const auto& entry) -> const std::string& { return entry.first; });
    table([](const auto& entry) -> const std::string& { return entry.second; });
    return head + tables + texts;
}

}  // namespace felt::tests

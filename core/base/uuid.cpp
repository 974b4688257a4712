#include "base/uuid.h"

namespace felt {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";
bool isDash(std::size_t position) { return position == 8 || position == 13 || position == 18 || position == 23; }

}  // namespace

Result<Uuid> Uuid::make(std::string_view text) {
    if (text.size() != 36) return fail(Code::MalformedId);
    std::string kept(text);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] >= 'A' && kept[i] <= 'F') kept[i] = char(kept[i] - 'A' + 'a');
        const bool good = isDash(i) ? kept[i] == '-' : hexadecimal.find(kept[i]) != std::string_view::npos;
        if (!good) return fail(Code::MalformedId);
    }
    return Uuid(std::move(kept));
}

Uuid Uuid::version7(std::int64_t milliseconds, const RandomSource& random) {
    std::array<unsigned char, 16> bytes{};
    random(bytes);
    for (std::size_t i = 0; i < 6; ++i) bytes[i] = static_cast<unsigned char>(milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));
    std::string text;
    for (const unsigned char byte : bytes) {
        if (isDash(text.size())) text += '-';
        text += hexadecimal[byte >> 4];
        text += hexadecimal[byte & 15];
    }
    return Uuid(std::move(text));
}

}  // namespace felt

#include "base/secret.h"

#include <sodium.h>

#include <cstring>

#include "base/check.h"

namespace felt {

Secret::Secret(std::size_t size) : m_size(size) {
    FELT_CHECK(sodium_init() >= 0);
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size == 0 ? 1 : size)));
    FELT_CHECK(m_bytes != nullptr);
}

Secret Secret::copyOf(std::string_view text) {
    Secret secret(text.size());
    if (!text.empty()) std::memcpy(secret.data(), text.data(), text.size());
    return secret;
}

void Secret::Free::operator()(unsigned char* bytes) const { sodium_free(bytes); }

void wipe(std::span<char> memory) {
    if (!memory.empty()) sodium_memzero(memory.data(), memory.size());
}

void systemRandom(std::span<unsigned char> bytes) {
    FELT_CHECK(sodium_init() >= 0);
    if (!bytes.empty()) randombytes_buf(bytes.data(), bytes.size());
}

}  // namespace felt

// Bytes that must not reach swap, a core dump or a reused page: passphrases and keys.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

namespace felt {

// Memory from libsodium: locked where the system allows it, kept out of core dumps, wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}
    Secret& operator=(Secret&& other) noexcept {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    static Secret copyOf(std::string_view text);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::string_view view() const { return {reinterpret_cast<const char*>(m_bytes.get()), m_size}; }
    Secret copy() const { return copyOf(view()); }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

// Overwrites memory that a Secret was copied from, in a way the compiler may not leave out.
void wipe(std::span<char> memory);

// Unpredictable bytes from the system.
void systemRandom(std::span<unsigned char> bytes);

}  // namespace felt

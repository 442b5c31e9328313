// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

struct ApiError;

//! Either a value or the reason why there is none. Never both, never neither.
template <typename T, typename E = ApiError>
class Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    //! Only valid if isOk().
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    //! Only valid if !isOk().
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

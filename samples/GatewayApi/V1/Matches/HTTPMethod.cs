using System.Text.Json.Serialization;

namespace GatewayApi.V1;

/// <summary>
/// HTTPMethod describes how to select a HTTP route by matching the HTTP
/// method. The value is expected in upper case.
/// </summary>
public enum HTTPMethod
{
    [JsonStringEnumMemberName("GET")] Get,
    [JsonStringEnumMemberName("HEAD")] Head,
    [JsonStringEnumMemberName("POST")] Post,
    [JsonStringEnumMemberName("PUT")] Put,
    [JsonStringEnumMemberName("DELETE")] Delete,
    [JsonStringEnumMemberName("CONNECT")] Connect,
    [JsonStringEnumMemberName("OPTIONS")] Options,
    [JsonStringEnumMemberName("TRACE")] Trace,
    [JsonStringEnumMemberName("PATCH")] Patch,
}

// Not a doc comment: the API has no description of this type.
// The methods, and * for all of them.
public enum HTTPMethodWithWildcard
{
    [JsonStringEnumMemberName("GET")] Get,
    [JsonStringEnumMemberName("HEAD")] Head,
    [JsonStringEnumMemberName("POST")] Post,
    [JsonStringEnumMemberName("PUT")] Put,
    [JsonStringEnumMemberName("DELETE")] Delete,
    [JsonStringEnumMemberName("CONNECT")] Connect,
    [JsonStringEnumMemberName("OPTIONS")] Options,
    [JsonStringEnumMemberName("TRACE")] Trace,
    [JsonStringEnumMemberName("PATCH")] Patch,
    [JsonStringEnumMemberName("*")] Any,
}

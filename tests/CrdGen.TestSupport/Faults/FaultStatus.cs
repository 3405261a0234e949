using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CrdGen.TestSupport.Faults;

/// <summary>The API server's form of an error.</summary>
internal static class FaultStatus
{
    /// <summary>An event that ends a watch.</summary>
    public static readonly byte[] GoneEvent =
        [.. JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["type"] = "ERROR", ["object"] = Of(410, "Expired", null) }), (byte)'\n'];

    public static Task WriteAsync(HttpResponse response, int code, string reason, int? retryAfter = null)
    {
        response.StatusCode = code;
        response.ContentType = "application/json";
        return response.WriteAsync(Of(code, reason, retryAfter).ToJsonString());
    }

    private static JsonObject Of(int code, string reason, int? retryAfter)
    {
        var status = new JsonObject
        {
            ["kind"] = "Status",
            ["apiVersion"] = "v1",
            ["metadata"] = new JsonObject(),
            ["status"] = "Failure",
            ["message"] = "A fault as planned.",
            ["reason"] = reason,
            ["code"] = code,
        };
        if (retryAfter is not null)
        {
            status["details"] = new JsonObject { ["retryAfterSeconds"] = retryAfter };
        }

        return status;
    }
}

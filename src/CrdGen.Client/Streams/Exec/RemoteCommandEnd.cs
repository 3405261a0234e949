using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CrdGen.Models;

namespace CrdGen.Client.Streams;

/// <summary>How a command ended, from the Status on the error channel.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Failure">Why there is none.</param>
internal readonly record struct RemoteCommandEnd(int ExitCode, Exception? Failure)
{
    private const string NonZeroExitCode = "NonZeroExitCode";
    private const string ExitCodeCause = "ExitCode";

    public static RemoteCommandEnd Of(ChannelEnd end)
    {
        // The Status is the last thing that is sent. With it, all was said, however the connection ended then.
        if (Read(end.ErrorText.Span) is not { } status)
        {
            return new(-1, end.ErrorText.IsEmpty
                ? end.ToException("the server said how the command ended")
                : new IOException($"The server said how the command ended in a form that is no Status: {Encoding.UTF8.GetString(end.ErrorText.Span)}"));
        }

        if (status.StatusValue == "Success")
        {
            return new(0, null);
        }

        var code = status.Reason == NonZeroExitCode
            ? status.Details?.Causes?.Find(cause => cause.Reason == ExitCodeCause)?.Message
            : null;
        return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var exitCode)
            ? new(exitCode, null)
            : new(-1, new KubernetesException((HttpStatusCode)(status.Code ?? (int)HttpStatusCode.InternalServerError), status));
    }

    private static Status? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return text.IsEmpty ? null : JsonSerializer.Deserialize(text, KubernetesJson.Default.Status);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

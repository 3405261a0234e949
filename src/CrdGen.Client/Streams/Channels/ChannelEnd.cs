using System.Net.WebSockets;

namespace CrdGen.Client.Streams;

/// <summary>How a connection with channels ended.</summary>
/// <param name="ErrorText">All that came on the error channel.</param>
/// <param name="CloseStatus">The code of the closing frame, if there was one.</param>
/// <param name="CloseDescription">The text of the closing frame.</param>
/// <param name="Failure">Why there was none.</param>
internal sealed record ChannelEnd(
    ReadOnlyMemory<byte> ErrorText, WebSocketCloseStatus? CloseStatus, string? CloseDescription, Exception? Failure)
{
    /// <summary>Whether the server said that it was done.</summary>
    public bool IsOrderly => Failure is null && CloseStatus is null or WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.Empty;

    /// <summary>That the connection ended too early.</summary>
    /// <param name="what">What was not said before.</param>
    public Exception ToException(string what) => Failure is ObjectDisposedException
        ? Failure
        : new IOException($"The connection ended before {what}{Reason}.", Failure);

    private string Reason => (Failure, CloseStatus, CloseDescription) switch
    {
        ({ } failure, _, _) => $" ({failure.Message.TrimEnd('.')})",
        (_, { } code and not WebSocketCloseStatus.NormalClosure, { Length: > 0 } text) => $" ({(int)code} {text})",
        (_, { } code and not WebSocketCloseStatus.NormalClosure, _) => $" (close code {(int)code})",
        _ => "",
    };
}

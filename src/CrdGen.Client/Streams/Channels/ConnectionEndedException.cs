namespace CrdGen.Client.Streams;

/// <summary>Something was sent after the other side had ended: it had no need of it, or the connection broke.</summary>
internal sealed class ConnectionEndedException(Exception cause) : IOException("Nothing can be sent any more: the connection has ended.", cause);

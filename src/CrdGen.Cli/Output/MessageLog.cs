namespace CrdGen.Cli.Output;

/// <summary>Takes messages: prints each at once, and remembers whether there was an error.</summary>
internal sealed class MessageLog(Terminal terminal)
{
    /// <summary>How many errors there were.</summary>
    public int Errors { get; private set; }

    public void Add(Message message)
    {
        Errors += message.Severity == Severity.Error ? 1 : 0;
        terminal.Write(message);
    }
}

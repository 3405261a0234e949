namespace CrdGen.Client;

/// <summary>A line of one of several logs.</summary>
/// <param name="Pod">The pod that wrote it.</param>
/// <param name="Container">The container.</param>
/// <param name="Text">The line, without its end.</param>
public readonly record struct LogLine(string Pod, string Container, string Text)
{
    /// <summary>The line with its origin before it, as <c>kubectl logs --prefix</c> prints it.</summary>
    public override string ToString() => $"[pod/{Pod}/{Container}] {Text}";
}

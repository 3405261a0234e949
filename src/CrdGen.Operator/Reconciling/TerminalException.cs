namespace CrdGen.Operator;

/// <summary>An error that no retry mends: the object waits until it is changed.</summary>
public sealed class TerminalException : Exception
{
    /// <summary>An error without words.</summary>
    public TerminalException()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public TerminalException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public TerminalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace CrdGen.Operator;

/// <summary>Children of an object could not be applied, or deleted.</summary>
public sealed class DependentsException : Exception
{
    /// <summary>An error without words.</summary>
    public DependentsException()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="message">Which, and why.</param>
    public DependentsException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    /// <param name="message">Which, and why.</param>
    /// <param name="innerException">The cause.</param>
    public DependentsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

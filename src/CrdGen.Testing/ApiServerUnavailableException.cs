namespace CrdGen.Testing;

/// <summary>There is no API server to start. The message says what to install.</summary>
public sealed class ApiServerUnavailableException : Exception
{
    /// <summary>An error without words.</summary>
    public ApiServerUnavailableException()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="message">What is missing, and how to get it.</param>
    public ApiServerUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    /// <param name="message">What is missing, and how to get it.</param>
    /// <param name="innerException">The cause.</param>
    public ApiServerUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

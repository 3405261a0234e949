namespace CrdGen.Operator;

/// <summary>The definitions of an operator's resources could not be installed.</summary>
/// <param name="message">Which, why, and what to do.</param>
/// <param name="innerException">What the server said.</param>
public sealed class DefinitionException(string message, Exception? innerException = null) : Exception(message, innerException);

namespace CrdGen.Client;

/// <summary>A rollout has failed, or cannot be waited for.</summary>
/// <param name="message">Why.</param>
public sealed class RolloutFailedException(string message) : Exception(message);

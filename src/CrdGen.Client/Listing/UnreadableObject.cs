using System.Text.Json;

namespace CrdGen.Client;

/// <summary>An object whose JSON is not what its type says; its metadata is.</summary>
/// <param name="Type">What a watch says of it; <see langword="null"/> in a list.</param>
/// <param name="Metadata">Its metadata: which object it is.</param>
/// <param name="Error">What is wrong, and where.</param>
public sealed record UnreadableObject(WatchEventType? Type, ObjectMeta Metadata, JsonException Error);

namespace Keda;

/// <summary>TriggerActivityStatus represents the activity status of an external trigger</summary>
public sealed record TriggerActivityStatus
{
    public bool? IsActive { get; init; }
}

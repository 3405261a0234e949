namespace CrdGen.Operator;

/// <summary>An object belongs to another: it has a controller already, and can have one only.</summary>
public sealed class ControlledByAnotherException : Exception
{
    /// <summary>An error without words.</summary>
    public ControlledByAnotherException()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="message">What belongs to whom.</param>
    public ControlledByAnotherException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    /// <param name="message">What belongs to whom.</param>
    /// <param name="innerException">The cause.</param>
    public ControlledByAnotherException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ControlledByAnotherException(IKubernetesObject owned, OwnerReference controller, IKubernetesObject wanted)
        : base(MessageOf(owned, controller, wanted)) => Controller = controller;

    /// <summary>Whose it is.</summary>
    public OwnerReference? Controller { get; }

    internal static string MessageOf(IKubernetesObject owned, OwnerReference controller, IKubernetesObject wanted)
    {
        var isEarlier = controller.Kind == wanted.Kind && controller.Name == wanted.Metadata.Name;
        return $"{owned.Kind} {owned.Metadata.Namespace}/{owned.Metadata.Name} belongs to {(isEarlier ? "an earlier " : "")}{controller.Kind} {controller.Name} (uid {controller.Uid}), which is its controller: it is left alone. "
            + (isEarlier ? "The garbage collector deletes it." : "Choose another name, or delete it.");
    }
}

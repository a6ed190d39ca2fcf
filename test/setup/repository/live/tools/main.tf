variable "team" {
  type = string
}

resource "aws_iam_role" "ci" {
  name               = "${var.team}-builder"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "ci" {
  name = "push"
  role = aws_iam_role.ci.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "ecr:PutImage",
        "ecr:BatchDeleteImage",
      ]
      Resource = "*"
    }]
  })
}

resource "aws_iam_role" "mirror" {
  name               = "tools-mirror"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "mirror" {
  name = "mirror"
  role = aws_iam_role.mirror.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "Mirror"
      Effect = "Allow"
      Action = [
        "ecr:GetAuthorizationToken",
        "ecr:BatchGetImage",
        "ecr:DeleteRepository",
      ]
      Resource = "*"
    }]
  })
}
